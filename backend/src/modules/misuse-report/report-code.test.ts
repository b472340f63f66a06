import { expect, test } from "vitest";
import { reportCodeSchema } from "../../contracts/misuse-report";
import { randomReportCode } from "./report-code";

test("a code has no look-alikes and is what the contract reads", () => {
  for (let round = 0; round < 2000; round += 1) {
    const code = randomReportCode();
    expect(code).toMatch(/^PA-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(reportCodeSchema.parse(code)).toBe(code);
  }
});

test("a code is read as people type it", () => {
  for (const typed of ["pa-7f3k-9qxw", "PA7F3K9QXW", " Pa 7f3k 9qxw "]) {
    expect(reportCodeSchema.parse(typed)).toBe("PA-7F3K-9QXW");
  }
  for (const typed of ["", "PA-", "BK-7F3K9Q", "PA-7F3K-9QX0", `PA-${"7".repeat(60)}`]) {
    expect(reportCodeSchema.safeParse(typed).success, typed).toBe(false);
  }
});
