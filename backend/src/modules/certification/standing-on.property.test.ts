import fc from "fast-check";
import { expect, test } from "vitest";
import { type CaseType, caseTypes, type StarRating } from "../../contracts/certification";
import { vietnamDay } from "../../vietnam-day";
import { addDays, addMonths } from "./day";
import { type DatedDecision, standingOn } from "./standing-on";
import { referenceStandingOn } from "./standing-on-reference";

const HISTORIES = 100_000;

/** Days that crowd around each other, leap days among them, so that overlaps and ties are common. */
const anchors = ["2020-02-28", "2021-06-30", "2023-02-27", "2024-02-28", "2024-12-31", "2026-03-01"];
const day = fc
  .tuple(fc.constantFrom(...anchors), fc.integer({ min: 0, max: 4 }))
  .map(([anchor, shift]) => addDays(anchor, shift));

/** What is usual, and what a wrong paper may say. */
const lastDay = (issuedOn: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(addMonths(issuedOn, 36)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map((days) => addDays(issuedOn, days)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const later = (issuedOn: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }).map((days) => addDays(issuedOn, days)) },
  );

const dated = fc
  .tuple(day, fc.constantFrom<CaseType>(...caseTypes), fc.constantFrom<StarRating>(3, 4, 5))
  .chain(([issued_on, case_type, star_rating]) =>
    fc.record({
      issued_on: fc.constant(issued_on),
      case_type: fc.constant(case_type),
      star_rating: fc.constant(star_rating),
      expires_on: case_type === "revocation" ? fc.constant(null) : lastDay(issued_on),
      revoked_on: later(issued_on),
      year: fc.constant(Number(issued_on.slice(0, 4))),
    }),
  );
const undated = fc.record({
  issued_on: fc.constant(null),
  case_type: fc.constantFrom<CaseType>("first", "re_issue"),
  star_rating: fc.constantFrom<StarRating>(3, 4, 5),
  expires_on: fc.constantFrom(null, "2021-12-12", "2023-01-10"),
  revoked_on: fc.constant(null),
  year: fc.integer({ min: 2018, max: 2025 }),
});

type Case = { decisions: DatedDecision[]; on: string };

/** A history, and a day on an edge of one of its decisions. */
const cases: fc.Arbitrary<Case> = fc
  .array(fc.oneof({ weight: 5, arbitrary: dated }, { weight: 1, arbitrary: undated }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => rows.map((row, index) => ({ id: `d${index}`, ...row })))
  .chain((decisions) => {
    const edges = decisions.flatMap(({ issued_on, expires_on, revoked_on }) => [
      ...[issued_on, expires_on, revoked_on].filter((edge) => edge !== null),
      ...(expires_on ? [addDays(expires_on, -180)] : []),
    ]);
    return fc.record({
      decisions: fc.constant(decisions),
      on: fc
        .tuple(
          fc.constantFrom(...(edges.length > 0 ? edges : ["2024-02-29"])),
          fc.integer({ min: -1, max: 1 }),
        )
        .map(([edge, shift]) => addDays(edge, shift)),
    });
  });

test("it agrees with a walk through the calendar, day by day", () => {
  fc.assert(
    fc.property(cases, ({ decisions, on }) => {
      const { standings, star } = standingOn(decisions, on);
      const reference = referenceStandingOn(decisions, on);
      const isRight =
        star.star_rating === reference.star_rating &&
        star.valid_until === reference.valid_until &&
        standings.size === reference.standings.size &&
        [...standings].every(([id, standing]) => reference.standings.get(id) === standing);
      if (!isRight) expect({ standings, ...star }).toEqual(reference);
    }),
    { numRuns: HISTORIES },
  );
}, 60_000);

test("a star is gone at the midnight in Việt Nam that ends its last day, whatever day UTC has", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -90_000_000, max: 90_000_000 }), (issued_on, shift_ms) => {
      const expires_on = addMonths(issued_on, 36);
      const decision: DatedDecision = {
        ...{ id: "d", star_rating: 4, case_type: "first", issued_on, expires_on },
        ...{ revoked_on: null, year: null },
      };
      const midnight = Date.parse(`${addDays(expires_on, 1)}T00:00:00+07:00`);
      const { star } = standingOn([decision], vietnamDay(new Date(midnight + shift_ms)));
      expect(star.star_rating).toBe(shift_ms < 0 ? 4 : null);
    }),
    { numRuns: 5000 },
  );
});

test("what has been revoked or superseded never comes back, and one star at most is held", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 1500 }), ({ decisions, on }, days) => {
      const now = standingOn(decisions, on).standings;
      const then = standingOn(decisions, addDays(on, days)).standings;
      const held = [...now].filter(([, standing]) => standing === "in_force" || standing === "expiring");
      expect(held.length).toBeLessThanOrEqual(1);
      for (const [id, standing] of now) {
        if (standing === "revoked" || standing === "superseded") expect(then.get(id)).toBe(standing);
      }
    }),
    { numRuns: 5000 },
  );
});
