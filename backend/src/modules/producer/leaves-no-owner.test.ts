import { expect, test } from "vitest";
import { leavesNoOwner } from "./leaves-no-owner";

const lan = { id: "lan", role: "owner" } as const;
const hoa = { id: "hoa", role: "owner" } as const;
const tu = { id: "tu", role: "staff" } as const;

test("the last owner can neither go nor become less", () => {
  expect(leavesNoOwner([lan, tu], "lan", null)).toBe(true);
  expect(leavesNoOwner([lan, tu], "lan", "manager")).toBe(true);
});

test("one of two may, and so may everybody else", () => {
  expect(leavesNoOwner([lan, hoa, tu], "lan", null)).toBe(false);
  expect(leavesNoOwner([lan, tu], "tu", null)).toBe(false);
  expect(leavesNoOwner([lan, tu], "tu", "owner")).toBe(false);
});
