import type { DatedRule } from "./dated-rule";

/** The national programmes under which products are recognised; nothing was recognised before the first. */
export const programmes: readonly DatedRule<{ name: string }>[] = [
  { source: "QĐ 490/QĐ-TTg", valid_from: "2018-05-07", name: "Chương trình OCOP giai đoạn 2018–2020" },
  { source: "QĐ 919/QĐ-TTg", valid_from: "2022-08-01", name: "Chương trình OCOP giai đoạn 2021–2025" },
];
