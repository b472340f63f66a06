import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localSecrets } from "./secrets.mjs";
import { readState, remember } from "./state-file.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the local secrets", () => {
  it("are random, kept, and readable by their owner only", () => {
    const file = join(folder, "data", "secrets.json");
    const made = localSecrets(file);
    expect(new Set(Object.values(made)).size).toBe(5);
    expect(made.JWT_SECRET).toMatch(/^[0-9a-f]{64}$/);
    expect(localSecrets(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(["", "{", "[]", '{"JWT_SECRET":"x"}'])("are never made anew over a damaged file (%j)", (text) => {
    const file = join(folder, "secrets.json");
    writeFileSync(file, text);
    expect(() => localSecrets(file)).toThrow("is damaged. Nothing was deleted.");
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});

describe("what a run remembers", () => {
  it("adds up", () => {
    const file = join(folder, "database.json");
    remember(file, { port: 5000 });
    remember(file, { migrated: "a" });
    expect(readState(file)).toEqual({ port: 5000, migrated: "a" });
  });

  it("is forgotten rather than guessed when the file is damaged", () => {
    const file = join(folder, "database.json");
    writeFileSync(file, '{"migrated":"a"');
    expect(readState(file)).toEqual({});
  });
});
