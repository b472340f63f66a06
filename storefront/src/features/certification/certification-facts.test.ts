import type { CertificationView } from "@contracts/certification";
import { describe, expect, it } from "vitest";
import { certificationFacts, isHeld } from "./certification-facts";
import { certificationView } from "./certification-fixture";

const view = certificationView();
const vague: CertificationView = {
  ...view,
  id: "c2",
  decision_number: null,
  issuer_level: null,
  issued_on: null,
  expires_on: null,
  year: 2021,
  year_basis: "as_of",
};

describe("the facts of a decision", () => {
  it("names number, issuer and days", () => {
    expect(certificationFacts(view, "vi").map(({ value }) => value)).toEqual([
      "2616/QĐ-UBND",
      "UBND cấp tỉnh",
      "06/12/2025",
      "06/12/2028",
    ]);
  });

  it("invents nothing where the source names only a year", () => {
    expect(certificationFacts(vague, "vi").map(({ value }) => value)).toEqual([
      "Nguồn công khai không ghi số quyết định",
      "Theo nguồn năm 2021",
    ]);
    expect(certificationFacts({ ...vague, year: null }, "en").at(-1)?.value).toBe("day unknown");
  });

  it("draws stars only for what is held", () => {
    expect(isHeld(view)).toBe(true);
    for (const standing of ["expired", "superseded", "revoked"] as const)
      expect(isHeld({ ...view, standing })).toBe(false);
  });
});
