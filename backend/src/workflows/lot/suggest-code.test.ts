import { expect, test } from "vitest";
import { lotCodeSchema } from "../../contracts/lot";
import { producerShort, suggestCode } from "./suggest-code";

test.each([
  ["htx-tai-hoan", "TAIHOAN"],
  ["cong-ty-tnhh-mtv-asuka-viet-nam", "ASUKAVIETNAM"],
  ["ho-kinh-doanh-ha-ngoc-sang", "HANGOCSANG"],
  ["htx-nong-nghiep-tan-thanh", "TANTHANH"],
  ["htx-20-10", "2010"],
])("%s is short %s", (handle, short) => expect(producerShort(handle)).toBe(short));

test("the number grows past the codes that are taken, and every suggestion is a code", () => {
  const taken = new Set(["TAIHOAN-261124-01", "TAIHOAN-261124-02"]);
  const code = suggestCode("htx-tai-hoan", "2026-11-24", taken);
  expect(code).toBe("TAIHOAN-261124-03");
  expect(lotCodeSchema.parse(code)).toBe(code);
});
