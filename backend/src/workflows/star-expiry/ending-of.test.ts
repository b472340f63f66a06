import { describe, expect, it } from "vitest";
import type { DatedDecision } from "../../modules/certification";
import { endingOf } from "./ending-of";

const decision = (changes: Partial<DatedDecision>): DatedDecision => ({
  id: "first",
  star_rating: 3,
  case_type: "first",
  issued_on: "2024-01-10",
  expires_on: "2027-01-10",
  revoked_on: null,
  year: 2024,
  ...changes,
});
const today = "2026-11-24";
const renewed = {
  id: "next",
  case_type: "re_issue",
  issued_on: "2026-11-01",
  expires_on: "2029-11-01",
} as const;

describe("endingOf", () => {
  it("names the decision in force and its last day", () => {
    expect(endingOf([decision({})], today)).toEqual({ certification_id: "first", last_day: "2027-01-10" });
  });

  it("follows the renewal, not what it superseded", () => {
    expect(endingOf([decision({}), decision(renewed)], today)?.certification_id).toBe("next");
    expect(endingOf([decision(renewed), decision({})], today)?.certification_id).toBe("next");
  });

  it("is silent on a star that a decision already taken renews on a day to come", () => {
    expect(endingOf([decision({}), decision({ ...renewed, issued_on: "2026-12-24" })], today)).toBeNull();
  });

  it("is silent on a star that was or will be revoked", () => {
    expect(endingOf([decision({ revoked_on: "2026-01-01" })], today)).toBeNull();
    expect(endingOf([decision({ revoked_on: "2026-12-31" })], today)).toBeNull();
    const revocation = decision({
      id: "end",
      case_type: "revocation",
      issued_on: "2026-02-01",
      expires_on: null,
    });
    expect(endingOf([decision({}), revocation], today)).toBeNull();
  });

  it("still knows a star that has ended", () => {
    const old = decision({ issued_on: "2023-11-01", expires_on: "2026-11-01" });
    expect(endingOf([old], today)).toEqual({ certification_id: "first", last_day: "2026-11-01" });
  });

  it("is silent where only a year is known, and where there is nothing", () => {
    expect(endingOf([decision({ issued_on: null, expires_on: null })], today)).toBeNull();
    expect(endingOf([], today)).toBeNull();
  });
});
