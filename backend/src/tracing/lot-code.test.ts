import { expect, test } from "vitest";
import { readLotCode } from "./lot-code";

test.each([
  ["TAIHOAN-261124-01", "TAIHOAN-261124-01"],
  [" taihoan-261124-01 ", "TAIHOAN-261124-01"],
  ["TAIHOAN – 261124 – 01", "TAIHOAN-261124-01"],
  ["Tài-Hoan-01", "TAI-HOAN-01"],
  ["Đồng-Phúc-01".normalize("NFD"), "DONG-PHUC-01"],
  ["ＴＨ－０１", "TH-01"],
  ["TH_26_01", "TH-26-01"],
])("%s is the lot %s", (text, code) => {
  expect(readLotCode(text)).toBe(code);
});

test.each(["", "A", "-ABC-", "../../etc", "TH'01", "TH 01 <script>", "A".repeat(40), "A".repeat(10_000)])(
  "%s is no lot's code",
  (text) => {
    expect(readLotCode(text)).toBeNull();
  },
);
