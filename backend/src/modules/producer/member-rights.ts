import type { MemberRole } from "../../contracts/producer";

/** What not every member may do; the table in `docs/member-rights.md` says the same in words. */
export type MemberRight = "submit" | "see_money" | "name_account" | "see_members" | "manage_members";

const holders: Record<MemberRight, readonly MemberRole[]> = {
  submit: ["owner", "manager"],
  see_money: ["owner", "manager"],
  name_account: ["owner"],
  see_members: ["owner", "manager"],
  manage_members: ["owner"],
};

/** Whether a member of this role may do it. */
export const hasRight = (role: MemberRole, right: MemberRight): boolean => holders[right].includes(role);
