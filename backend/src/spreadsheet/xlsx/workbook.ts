import { brokenTable } from "../table-refusal";
import type { Archive } from "./archive";
import { plainText, xmlReader } from "./xml-reader";

export type Workbook = { sheet: string; counts_from_1904: boolean };

const folder = "xl/";
const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** Where the first sheet lies, and from which day its days are counted. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  let relation: string | undefined;
  let countsFrom1904 = false;
  await readPart(archive, "xl/workbook.xml", {
    open: (name, attribute) => {
      if (name === "sheet") relation ??= attribute("r:id") ?? attribute("id");
      if (name === "workbookPr") countsFrom1904 = isTrue(attribute("date1904"));
    },
  });
  let target: string | undefined;
  await readPart(archive, "xl/_rels/workbook.xml.rels", {
    open: (name, attribute) => {
      if (name === "Relationship" && attribute("Id") === relation) target = attribute("Target");
    },
  });
  const sheet = target?.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  if (!relation || !target || !archive.has(sheet)) throw brokenTable();
  return { sheet, counts_from_1904: countsFrom1904 };
}

/** Texts that cells refer to by number; of a text in several styles, its words. */
export async function readSharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isReadingAid = false;
  await readPart(archive, "xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "t") isText = true;
      if (name === "rPh") isReadingAid = true;
    },
    text: (piece) => {
      if (isText && !isReadingAid) text += piece;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") isReadingAid = false;
      if (name === "si") texts.push(plainText(text));
    },
  });
  return texts;
}

type PartEvents = Partial<Parameters<typeof xmlReader>[0]>;

/** Reads one part of a workbook to its end. */
export async function readPart(archive: Archive, name: string, events: PartEvents): Promise<void> {
  const nothing = () => undefined;
  const reader = xmlReader({ open: nothing, text: nothing, close: nothing, ...events });
  await archive.read(name, reader.feed);
  reader.end();
}
