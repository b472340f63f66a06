import type { Archive } from "./archive";
import { readPart } from "./workbook";

/** Excel's own formats that show a day, by number. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a number format shows a day: it names day or year outside quotes, brackets and escapes. */
export const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ""));

/** The numbers of the cell styles whose numbers are days. */
export async function readDateStyles(archive: Archive): Promise<Set<number>> {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isCellStyle = false;
  await readPart(archive, "xl/styles.xml", {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), showsDay(attribute("formatCode") ?? ""));
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) formats.push(Number(attribute("numFmtId") ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return new Set(formats.flatMap((id, style) => ((own.get(id) ?? isBuiltIn(id)) ? [style] : [])));
}
