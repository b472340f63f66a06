import { type PaperDefinition, startPdf } from "./render-pdf";

/** How many pages a document takes, without making its file. */
export async function countPages(definition: PaperDefinition): Promise<number> {
  let pages = 0;
  const footer = (_page: number, count: number) => {
    pages = count;
    return null;
  };
  await startPdf({ ...definition, footer }).getStream();
  return pages;
}
