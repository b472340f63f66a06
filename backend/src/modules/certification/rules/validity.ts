import type { DatedRule } from "./dated-rule";

/** How long a recognition holds from its day of issue. */
export const validity: readonly DatedRule<{ months: number }>[] = [
  { source: "QĐ 1048/QĐ-TTg", valid_from: "2019-08-21", months: 36 },
  { source: "QĐ 148/QĐ-TTg", valid_from: "2023-02-24", months: 36 },
];
