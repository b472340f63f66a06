import { cpus, platform, release, totalmem } from "node:os";

/** The machine a figure was measured on: a figure without it says nothing. */
export function machine() {
  const [first] = cpus();
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GB`;
  const system = `${platform()} ${release()}`;
  return `${first?.model.trim() ?? "unknown processor"} × ${cpus().length}, ${memory}, ${system}, Node ${process.versions.node}`;
}

/** @param {number[]} values at least one */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * @param {number[]} values at least one
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * A table in Markdown, ready for docs/figures.md.
 * @param {string} title
 * @param {string[]} columns
 * @param {(string | number)[][]} rows
 */
export function table(title, columns, rows) {
  const lines = [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return [
    `## ${title}`,
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    "",
    ...lines,
    "",
  ].join("\n");
}
