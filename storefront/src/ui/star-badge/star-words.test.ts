import type { StarStanding } from "@contracts/certification";
import { describe, expect, it } from "vitest";
import { formerStarLine, starSentence } from "./star-words";

const held: StarStanding = { star_rating: 4, standing: "in_force", valid_until: "2027-12-05", former: null };
const lost: StarStanding = {
  star_rating: null,
  standing: "expired",
  valid_until: null,
  former: { star_rating: 4, expired_on: "2024-12-12", year: 2021 },
};

describe("the words of the star badge", () => {
  it("says a star in force with its last day", () => {
    expect(starSentence(held, "vi")).toBe("Đạt 4 sao OCOP, có hiệu lực đến hết ngày 05/12/2027.");
    expect(starSentence({ ...held, standing: "expiring" }, "en")).toContain("ending soon");
    expect(formerStarLine(held, "vi")).toBeNull();
  });

  it("names a former star without showing it as held", () => {
    expect(formerStarLine(lost, "vi")).toBe("Từng đạt 4 sao · hết hạn 12/2024");
    expect(starSentence(lost, "vi")).toBe("Từng đạt 4 sao · hết hạn 12/2024");
    expect(formerStarLine({ ...lost, standing: "revoked" }, "vi")).toBe("Từng đạt 4 sao · đã thu hồi");
  });

  it("keeps to what the source says when no day is known", () => {
    const former = { star_rating: 3 as const, expired_on: null, year: 2021 };
    expect(formerStarLine({ ...lost, former }, "vi")).toBe("Từng đạt 3 sao · theo hồ sơ năm 2021");
    expect(formerStarLine({ ...lost, former: { ...former, year: null } }, "en")).toBe("Once held 3 stars");
    expect(starSentence({ ...lost, standing: null, former: null }, "vi")).toBeNull();
  });
});
