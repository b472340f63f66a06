import pdfmake from "pdfmake";
import type { Content, TCreatedPdf, TDocumentDefinitions } from "pdfmake/interfaces";
import { paperColours } from "./colours";
import { fontFiles, fonts } from "./fonts";

pdfmake.setFonts(fonts);
// A text or picture in a document may come from anyone: it can make the server read nothing.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

const house: Partial<TDocumentDefinitions> = {
  language: "vi-VN",
  compress: true,
  defaultStyle: { font: "BeVietnamPro", fontSize: 10, lineHeight: 1.25, color: paperColours.ink },
};

export type PaperDefinition = TDocumentDefinitions & {
  info: { title: string };
  content: Content;
};

/** A document laid out, of which a file can be made. */
export function startPdf(definition: PaperDefinition): TCreatedPdf {
  const { defaultStyle, ...rest } = definition;
  const style = { ...house.defaultStyle, ...defaultStyle };
  return pdfmake.createPdf({ ...house, ...rest, defaultStyle: style });
}

/**
 * A document as PDF bytes, in Be Vietnam Pro. It reaches neither the network nor the file system.
 * @throws Error when the definition names a font, file or address of its own.
 */
export const renderPdf = (definition: PaperDefinition): Promise<Buffer> => startPdf(definition).getBuffer();
