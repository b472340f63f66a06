export type BasketLine = { sku: string; quantity: number };

const MOST_LINES = 500;
const MOST_PIECES = 100_000;

const isLine = ({ sku, quantity }: BasketLine): boolean =>
  sku !== "" && sku.length <= 80 && Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES;

/** Lines as a query value: `SKU*12~SKU*24`. */
export const encodeLines = (lines: readonly BasketLine[]): string =>
  lines.map(({ sku, quantity }) => `${sku}*${quantity}`).join("~");

/** Reads what `encodeLines` wrote; what is no line is left out, a SKU named twice counts once, the last. */
export const decodeLines = (text: string): BasketLine[] => {
  const bySku = new Map<string, BasketLine>();
  for (const part of text.split("~")) {
    const star = part.lastIndexOf("*");
    const line = { sku: part.slice(0, Math.max(0, star)), quantity: Number(part.slice(star + 1)) };
    if (isLine(line)) bySku.set(line.sku, line);
  }
  return [...bySku.values()].slice(0, MOST_LINES);
};

/** Lines of a plain form whose quantity fields are named `q.<SKU>`; empty and zero mean not wanted. */
export const linesOfForm = (form: FormData): BasketLine[] => {
  const lines: BasketLine[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith("q.") || typeof value !== "string") continue;
    const line = { sku: name.slice(2), quantity: Number(value.trim() || "0") };
    if (isLine(line)) lines.push(line);
  }
  return lines.slice(0, MOST_LINES);
};

/** The lines with one SKU set to a quantity; 0 takes it out, a new one goes to the end. */
export const withQuantity = (lines: readonly BasketLine[], sku: string, quantity: number): BasketLine[] => {
  if (quantity <= 0) return lines.filter((line) => line.sku !== sku);
  const next = { sku, quantity: Math.min(Math.trunc(quantity), MOST_PIECES) };
  return lines.some((line) => line.sku === sku)
    ? lines.map((line) => (line.sku === sku ? next : line))
    : [...lines, next];
};
