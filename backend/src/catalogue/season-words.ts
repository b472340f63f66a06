const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const nameOf = (month: number): string => english[month - 1] ?? "";

/** The months of a season in words, months in a row as a span, also over the new year; empty for none. */
export function seasonWords(months: readonly number[]): { value: string; value_en: string } {
  const spans = spansOf(new Set(months));
  if (spans.length === 0) return { value: "", value_en: "" };
  const words = (name: (month: number) => string): string =>
    spans.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(", ");
  if (months.length >= 12) return { value: "Quanh năm", value_en: "All year" };
  return { value: `Tháng ${words(String)}`, value_en: words(nameOf) };
}

const before = (month: number): number => (month === 1 ? 12 : month - 1);
const after = (month: number): number => (month === 12 ? 1 : month + 1);

function spansOf(months: ReadonlySet<number>): [from: number, to: number][] {
  const starts = [...months].filter((month) => !months.has(before(month))).sort((a, b) => a - b);
  if (starts.length === 0 && months.size > 0) return [[1, 12]];
  return starts.map((from) => {
    let to = from;
    while (months.has(after(to))) to = after(to);
    return [from, to];
  });
}
