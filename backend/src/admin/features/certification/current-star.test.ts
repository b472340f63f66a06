import { expect, test } from "vitest";
import type { Standing } from "../../../contracts/certification";
import type { Certification } from "../../data/certifications";
import { currentStar } from "./current-star";

const decision = (standing: Standing, star_rating: 3 | 4 | 5, expires_on: string | null): Certification => ({
  id: standing,
  product: { id: "prod_1", handle: "mien", title: "Miến dong" },
  producer: { id: "producer_1", handle: "htx", name: "HTX" },
  star_rating,
  standing,
  decision_number: null,
  issuer_level: null,
  issued_on: null,
  expires_on,
  ended_on: null,
  ended_by: null,
  revocation_reason: null,
  exception: null,
  document_url: null,
  year: 2021,
  year_basis: null,
  case_type: "first",
  is_demonstration: false,
  source: null,
  round: null,
  place: null,
  commune: null,
  product_is_listed: true,
  scores: { product: null, marketing: null, quality: null, total: null },
  round_id: null,
  import_id: null,
});

test("shows the decision that holds today, also when a later one stands above it", () => {
  const star = currentStar([decision("superseded", 3, "2026-01-01"), decision("expiring", 4, "2027-01-01")]);
  expect(star).toMatchObject({ star_rating: 4, valid_until: "2027-01-01", former: null });
});

test("shows no star once it has ended, and names the last one", () => {
  const star = currentStar([decision("expired", 4, "2024-12-12")]);
  expect(star).toMatchObject({ star_rating: null, former: { star_rating: 4, expired_on: "2024-12-12" } });
});

test("shows nothing for a product that was never recognised", () => {
  expect(currentStar([])).toMatchObject({ star_rating: null, former: null });
});
