import { expect, test } from "vitest";
import { memberRoles } from "../../contracts/producer";
import { hasRight, type MemberRight } from "./member-rights";

const holders = (right: MemberRight) => memberRoles.filter((role) => hasRight(role, right));

test("owners and managers see the money; the owner alone says where it goes", () => {
  expect([holders("see_money"), holders("name_account")]).toEqual([["owner", "manager"], ["owner"]]);
});

test("staff drafts, owners and managers send to the office", () => {
  expect(holders("submit")).toEqual(["owner", "manager"]);
});

test("the owner alone invites, changes roles and removes; managers see who is there", () => {
  expect([holders("see_members"), holders("manage_members")]).toEqual([["owner", "manager"], ["owner"]]);
});
