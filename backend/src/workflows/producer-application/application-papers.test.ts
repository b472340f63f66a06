import { expect, test } from "vitest";
import { applicationPaperFaults, type WrittenPaper } from "./application-papers";

const DAY = "2026-11-24";
const paper = (changes: Partial<WrittenPaper> = {}): WrittenPaper => ({
  kind: "business_registration",
  number: "4700123456",
  issued_on: "2020-01-02",
  expires_on: null,
  file: { name: "a.pdf", base64: "" },
  ...changes,
});

test("a company must show its registration, a household may show who its head is", () => {
  expect(applicationPaperFaults("company", [paper()], [], DAY)).toEqual({});
  const identity = [paper({ kind: "identity" })];
  expect(applicationPaperFaults("household", identity, [], DAY)).toEqual({});
  expect(applicationPaperFaults("company", identity, [], DAY)).toHaveProperty("business_registration");
  expect(applicationPaperFaults("household", [], [], DAY)).toHaveProperty("business_registration");
});

test("a paper needs its file unless one is kept, and days that can be", () => {
  expect(applicationPaperFaults("company", [paper({ file: null })], [], DAY)).toHaveProperty(
    "business_registration",
  );
  const kept = applicationPaperFaults("company", [paper({ file: null })], ["business_registration"], DAY);
  expect(kept).toEqual({});
  const food = paper({ kind: "food_safety", expires_on: "2026-11-23" });
  expect(applicationPaperFaults("company", [paper(), food], [], DAY)).toEqual({
    food_safety_expires_on: expect.stringContaining("hết hạn"),
  });
});
