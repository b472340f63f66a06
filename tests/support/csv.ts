/** Rows and cells of a CSV text as RFC 4180 has it, byte order mark left out; a reader of the tests' own. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  // What follows the last line's end is no row.
  return rows.filter((cells) => cells.length > 1 || cells[0] !== "");
}
