import { expect, test } from "vitest";
import { chooseMembership } from "./choose-membership";

const miens = { id: "pmember_1", producer_id: "producer_mien" };
const tea = { id: "pmember_2", producer_id: "producer_tea" };

test("a named producer is answered for its members alone", () => {
  expect(chooseMembership([miens, tea], "producer_tea", miens.id)).toBe(tea);
  expect(chooseMembership([miens, tea], "producer_rice", miens.id)).toBeNull();
  expect(chooseMembership([miens, tea], "", miens.id)).toBeNull();
});

test("without a name it is the session's, or the first once she has left that one", () => {
  expect(chooseMembership([miens, tea], null, tea.id)).toBe(tea);
  expect(chooseMembership([miens, tea], null, "pmember_gone")).toBe(miens);
  expect(chooseMembership([], null, miens.id)).toBeNull();
});
