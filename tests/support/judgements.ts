import { readFileSync } from "node:fs";

export type Judgement = { query: string; top: number; mode: string; products: string[]; why: string };

/** What shoppers type and what they must then see; `mode` all, any, none. */
export const judgements = readFileSync(new URL("../http/catalogue/judgements.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line): Judgement => {
    const [query = "", top = "", mode = "", products = "", why = ""] = line.split("\t");
    return { query, top: Number(top), mode, products: products.split(" "), why };
  });

/** Whether the products found are what a judgement asks for. */
export function isRight(found: string[], { mode, products }: Judgement): boolean {
  if (mode === "any") return products.some((product) => found.includes(product));
  if (mode === "none") return found.length === 0;
  return products.every((product) => found.includes(product));
}
