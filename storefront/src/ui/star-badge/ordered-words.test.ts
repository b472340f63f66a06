import type { StarStanding } from "@contracts/certification";
import { expect, it } from "vitest";
import { orderedRemark } from "./ordered-words";

const none: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };
const held: StarStanding = { star_rating: 4, standing: "in_force", valid_until: "2026-12-05", former: null };
const former = { star_rating: 4 as const, expired_on: "2026-12-05", year: 2023 };
const expired: StarStanding = { ...none, standing: "expired", former };

it("says nothing when the star of the order still stands, or never was", () => {
  expect(orderedRemark({ ordered: held, today: { ...held, standing: "expiring" } }, "vi")).toBeNull();
  expect(orderedRemark({ ordered: none, today: none }, "vi")).toBeNull();
});

it("keeps the star of the day of the order, and says that it is over", () => {
  expect(orderedRemark({ ordered: held, today: expired }, "vi")).toBe(
    "Ngày đặt: 4 sao OCOP · nay đã hết hạn (05/12/2026)",
  );
  expect(orderedRemark({ ordered: held, today: { ...expired, standing: "revoked" } }, "vi")).toContain(
    "đã bị thu hồi",
  );
  expect(orderedRemark({ ordered: held, today: none }, "en")).toContain("no longer in force");
});

it("tells a star won since the order from one held then", () => {
  expect(orderedRemark({ ordered: none, today: held }, "vi")).toBe(
    "Ngày đặt: chưa có sao đang hiệu lực · nay đạt 4 sao",
  );
  expect(orderedRemark({ ordered: { ...held, star_rating: 3 }, today: held }, "en")).toBe(
    "When ordered: 3 OCOP stars · now 4 stars",
  );
});
