import { expect, test } from "vitest";
import { type BuyerRight, mayAtBuyer } from "./buyer-rights";

const everyRight: BuyerRight[] = ["order", "approve", "manage_branches", "manage_members", "set_rules"];
const allowed = (role: Parameters<typeof mayAtBuyer>[0]) =>
  everyRight.filter((right) => mayAtBuyer(role, right));

test("each role may what the table in docs/member-rights.md says", () => {
  expect(allowed("owner")).toEqual(everyRight);
  expect(allowed("buyer")).toEqual(["order", "manage_branches"]);
  expect(allowed("approver")).toEqual(["order", "approve"]);
  expect(allowed("finance")).toEqual([]);
});
