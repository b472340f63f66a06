import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

test("no two modules name a migration alike: the database remembers names, and would skip the second one", () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((path) => /Migration\d+\.ts$/.test(path))
    .map((path) => basename(path));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
