import { existsSync, readFileSync } from "node:fs";

/**
 * The last lines of a log, indented for the terminal; empty when there is none.
 * @param {string | undefined} file
 * @param {number} [lines]
 */
export function tail(file, lines = 30) {
  if (!file || !existsSync(file)) return "";
  const all = readFileSync(file, "utf8").trimEnd().split("\n");
  return all
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join("\n");
}
