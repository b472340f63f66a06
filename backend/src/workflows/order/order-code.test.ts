import { expect, test } from "vitest";
import { freeOrderCode, randomOrderCode } from "./order-code";

test("a code is BK- and six letters that cannot be mistaken for one another", () => {
  for (let i = 0; i < 500; i += 1) expect(randomOrderCode()).toMatch(/^BK-[2-9A-HJ-NP-Z]{6}$/);
});

test("a taken code is drawn again", async () => {
  const codes = ["BK-AAAAAA", "BK-AAAAAA", "BK-BBBBBB"];
  const free = await freeOrderCode(
    async (code) => code === "BK-AAAAAA",
    () => codes.shift() ?? "",
  );
  expect(free).toBe("BK-BBBBBB");
});

test("drawing ends when everything seems taken", async () => {
  await expect(freeOrderCode(async () => true)).rejects.toThrow(/No free order code/);
});
