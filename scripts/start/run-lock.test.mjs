import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { tryRunLock } from "./run-lock.mjs";

/** @param {string} purpose a process that takes the lock and holds it */
function holder(purpose) {
  const module = JSON.stringify(new URL("run-lock.mjs", import.meta.url).href);
  const source =
    `const { tryRunLock } = await import(${module});` +
    `console.log((await tryRunLock(${JSON.stringify(purpose)})) ? "held" : "refused");` +
    "setInterval(() => {}, 1000);";
  return spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("the run lock", () => {
  it("is held by one command at a time", async () => {
    const purpose = `test-${process.pid}-a`;
    const release = await tryRunLock(purpose);
    expect(release).toBeDefined();
    expect(await tryRunLock(purpose)).toBeUndefined();
    release?.();
    const again = await tryRunLock(purpose);
    expect(again).toBeDefined();
    again?.();
  });

  it("is free again when its holder is killed", async () => {
    const purpose = `test-${process.pid}-b`;
    const child = holder(purpose);
    const said = await new Promise((resolve) =>
      child.stdout.once("data", (data) => resolve(String(data).trim())),
    );
    expect(said).toBe("held");
    expect(await tryRunLock(purpose)).toBeUndefined();
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const release = await tryRunLock(purpose);
    expect(release).toBeDefined();
    release?.();
  });
});
