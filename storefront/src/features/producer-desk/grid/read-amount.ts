/** How a block of cells writes its numbers. `mixed`: it shows signs of both, so that neither can be trusted. */
export type NumberStyle = "vi" | "en" | "unknown" | "mixed";
export type AmountRead =
  | { value: number; how: "plain" | "vi" | "en" | "short" }
  | { fault: "empty" | "letters" | "fraction" | "ambiguous" };

const bare = (text: string): string => text.replace(/[\s\u00a0\u202f']|₫|đồng|đ|vnd/giu, "");

const grouped = (mark: string) => new RegExp(`^[+-]?\\d{1,3}(?:\\${mark}\\d{3})+$`);
const withTail = (group: string, tail: string) =>
  new RegExp(`^[+-]?(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)\\${tail}(\\d+)$`);
const viGroups = grouped(".");
const enGroups = grouped(",");
const viTail = withTail(".", ",");
const enTail = withTail(",", ".");

/** What one cell shows of its style: only decimals do, or two kinds of marks; `1.234` alone shows nothing. */
function signOf(text: string): "vi" | "en" | null {
  const digits = bare(text);
  if (viGroups.test(digits) || enGroups.test(digits)) {
    const marks = digits.match(/[.,]/g) ?? [];
    // 1.234.567 cannot be a decimal.
    if (marks.length > 1) return viGroups.test(digits) ? "vi" : "en";
    return null;
  }
  if (viTail.test(digits)) return "vi";
  return enTail.test(digits) ? "en" : null;
}

/** The style of a block of cells, from those that can only be read one way. */
export function numberStyle(texts: readonly string[]): NumberStyle {
  const signs = new Set(texts.map(signOf).filter((sign) => sign !== null));
  if (signs.size === 2) return "mixed";
  return signs.has("vi") ? "vi" : signs.has("en") ? "en" : "unknown";
}

const whole = (text: string, how: "vi" | "en"): AmountRead => ({
  value: Number(text.replace(/[.,]/g, "")),
  how,
});

/**
 * A whole number as people type it: `65000`, `65.000`, `65,000`, `65.000,00`, `65k`. A single mark before
 * three digits parts thousands, unless the cells beside it show that it is the decimal mark there; what
 * could be either is refused.
 */
export function readAmount(text: string, style: NumberStyle = "unknown"): AmountRead {
  const digits = bare(text);
  if (digits === "") return { fault: "empty" };
  if (/^[+-]?\d{1,12}$/.test(digits)) return { value: Number(digits), how: "plain" };
  const short = /^([+-]?\d{1,6})(?:k|nghìn|ngàn)$/iu.exec(digits);
  if (short) return { value: Number(short[1]) * 1000, how: "short" };
  if (viGroups.test(digits) || enGroups.test(digits)) return readGroups(digits, style);
  const tail = viTail.exec(digits)?.[1] ?? enTail.exec(digits)?.[1];
  if (tail === undefined) return { fault: "letters" };
  if (/^0{1,2}$/.test(tail))
    return whole(digits.slice(0, -tail.length - 1), viTail.test(digits) ? "vi" : "en");
  return { fault: "fraction" };
}

function readGroups(digits: string, style: NumberStyle): AmountRead {
  const isVi = viGroups.test(digits);
  if (/^[+-]?0/.test(digits)) return { fault: "ambiguous" };
  const isCertain = (digits.match(/[.,]/g) ?? []).length > 1;
  if (isCertain) return whole(digits, isVi ? "vi" : "en");
  if (style === "mixed") return { fault: "ambiguous" };
  // Where the neighbours use this mark before decimals, 1.234 is one and a bit.
  if (style === (isVi ? "en" : "vi")) return { fault: "fraction" };
  return whole(digits, isVi ? "vi" : "en");
}
