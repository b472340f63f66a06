import { expect, test } from "vitest";
import { memberRoles } from "../../contracts/producer";
import { moneyRights } from "./member-rights";

test("owners and managers see the money; the owner alone says where it goes", () => {
  const sees = memberRoles.filter((role) => moneyRights(role).sees_money);
  const names = memberRoles.filter((role) => moneyRights(role).names_account);
  expect([sees, names]).toEqual([["owner", "manager"], ["owner"]]);
});
