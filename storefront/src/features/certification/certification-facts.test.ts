import type { CertificationView } from "@contracts/certification";
import { describe, expect, it } from "vitest";
import { certificationFacts, isHeld, newestFirst } from "./certification-facts";

const view: CertificationView = {
  id: "c1",
  product: { handle: "mien", title: "Miến" },
  producer: { handle: "htx", name: "HTX" },
  star_rating: 4,
  standing: "in_force",
  decision_number: "2616/QĐ-UBND",
  issuer_level: "province",
  issued_on: "2025-12-06",
  place: null,
  round: null,
  ended_on: null,
  ended_by: null,
  revocation_reason: null,
  exception: null,
  document_url: null,
  expires_on: "2028-12-06",
  year: 2025,
  year_basis: "recognised",
  case_type: "re_issue",
  is_demonstration: false,
  source: null,
};
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

  it("puts the newest first and draws stars only for what is held", () => {
    expect(newestFirst([vague, view]).map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(isHeld(view)).toBe(true);
    for (const standing of ["expired", "superseded", "revoked"] as const)
      expect(isHeld({ ...view, standing })).toBe(false);
  });
});
