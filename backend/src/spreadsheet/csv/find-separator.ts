export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

const LOOKED_AT_LINES = 10;

/** The separator that stands most often in the first lines, outside quotation marks. */
export function findSeparator(text: string): Separator {
  const bare = text
    .split(/\r\n|\n|\r/, LOOKED_AT_LINES)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const count = (separator: Separator) => bare.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}
