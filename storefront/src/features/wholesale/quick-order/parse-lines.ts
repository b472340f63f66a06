import { parseAmount } from "@/lib/parse-amount";
import type { BasketLine } from "../basket-lines";

export type LineFault = { line: number; text: string; fault: "no_quantity" | "bad_quantity" | "bad_sku" };
export type ParsedLines = { lines: BasketLine[]; faults: LineFault[]; tooMany: boolean };

export const MOST_LINES = 500;
const MOST_PIECES = 100_000;
const heading = /^(sku|mã hàng|mã|ma hang|product)$/i;

/** SKU and quantity of one line: cells by tab or semicolon, or words by spaces; the last one is the quantity. */
const cellsOf = (text: string): string[] => {
  const cells = /[\t;]/.test(text) ? text.split(/[\t;]/) : splitWords(text);
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")).filter(Boolean);
};

// "1 000" is one number where it follows the SKU; a comma parts cells only where no space does.
const splitWords = (text: string): string[] => {
  const words = /^(\S+)\s+(.+)$/.exec(text) ?? /^([^,]+),(.+)$/.exec(text);
  return words ? [words[1] ?? "", words[2] ?? ""] : [text];
};

const readLine = (text: string): BasketLine | LineFault["fault"] => {
  const [sku = "", ...rest] = cellsOf(text);
  const typed = rest.at(-1);
  if (sku.length > 80 || /[~*]/.test(sku)) return "bad_sku";
  if (typed === undefined) return "no_quantity";
  const quantity = parseAmount(typed);
  return quantity === null || quantity < 1 || quantity > MOST_PIECES
    ? "bad_quantity"
    : { sku: sku.toUpperCase(), quantity };
};

/**
 * Lines as they are pasted from a sheet or typed. A SKU named twice is added up; empty lines and a heading
 * are passed over; what cannot be read is named with its line, and nothing is guessed.
 */
export const parseLines = (pasted: string): ParsedLines => {
  const bySku = new Map<string, BasketLine>();
  const faults: LineFault[] = [];
  pasted
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .forEach((text, at) => {
      const isHeading = at === 0 && heading.test(cellsOf(text)[0] ?? "");
      if (text.trim() === "" || isHeading) return;
      const read = readLine(text.trim());
      if (typeof read === "string")
        faults.push({ line: at + 1, text: text.trim().slice(0, 80), fault: read });
      else {
        const known = bySku.get(read.sku)?.quantity ?? 0;
        bySku.set(read.sku, { sku: read.sku, quantity: known + read.quantity });
      }
    });
  const lines = [...bySku.values()];
  return { lines: lines.slice(0, MOST_LINES), faults, tooMany: lines.length > MOST_LINES };
};
