import type { BuyerRole } from "../../contracts/wholesale";

/** What needs a certain role; everything else every member may do. docs/member-rights.md holds the same table. */
const rights = {
  order: ["owner", "buyer", "approver"],
  approve: ["owner", "approver"],
  manage_branches: ["owner", "buyer"],
  manage_members: ["owner"],
  set_rules: ["owner"],
} as const satisfies Record<string, readonly BuyerRole[]>;

export type BuyerRight = keyof typeof rights;

export const mayAtBuyer = (role: BuyerRole, right: BuyerRight): boolean =>
  rights[right].some((allowed) => allowed === role);

/** Who may, for a refusal that says whom to ask. */
export const whoMay: Record<BuyerRight, string> = {
  order: "chủ tài khoản, người mua hoặc người duyệt",
  approve: "chủ tài khoản hoặc người duyệt",
  manage_branches: "chủ tài khoản hoặc người mua",
  manage_members: "chủ tài khoản",
  set_rules: "chủ tài khoản",
};
