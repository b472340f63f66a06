import type { StarStanding } from "@contracts/certification";
import type { StarOnDay } from "@contracts/tracing";
import { expect, test } from "vitest";
import { compareStars } from "./compare-stars";

const decision = (id: string): StarOnDay["decision"] => ({
  id,
  star_rating: 4,
  standing: "in_force",
  case_type: "first",
  decision_number: null,
  issued_on: "2023-12-13",
  expires_on: "2026-12-12",
  year: null,
  is_demonstration: false,
});
const held = (star_rating: 3 | 4 | 5, id = "a"): StarOnDay => ({
  on: "2026-11-24",
  star: { star_rating, standing: "in_force", valid_until: "2026-12-12", former: null },
  decision: decision(id),
});
const none = (former: StarStanding["former"], standing: StarStanding["standing"], id = "a"): StarOnDay => ({
  on: "2026-12-13",
  star: { star_rating: null, standing, valid_until: null, former },
  decision: former && decision(id),
});
const former = { star_rating: 4, expired_on: "2026-12-12", year: 2023 } as const;
const never = none(null, null);
const expired = none(former, "expired");

test.each([
  ["same", held(4), held(4)],
  ["renewed", held(4), held(4, "b")],
  ["upgraded", held(4), held(5, "b")],
  ["lowered", held(4), held(3, "b")],
  ["expired_since", held(4), expired],
  ["revoked_since", held(4), none(former, "revoked")],
  ["gained_since", never, held(4)],
  ["gained_since", expired, held(4, "b")],
  ["lost_between", never, expired],
  ["lost_between", expired, none(former, "revoked", "b")],
  ["lapsed_before", expired, expired],
  ["never", never, never],
] as const)("%s", (story, made, now) => {
  expect(compareStars({ made, now })).toBe(story);
});
