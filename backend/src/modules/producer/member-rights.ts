import type { MemberRole } from "../../contracts/producer";

type MoneyRights = { sees_money: boolean; names_account: boolean };

/** What a member's role lets it do about money; the table in `docs/member-rights.md` says the same in words. */
const rights: Record<MemberRole, MoneyRights> = {
  owner: { sees_money: true, names_account: true },
  manager: { sees_money: true, names_account: false },
  staff: { sees_money: false, names_account: false },
};

export const moneyRights = (role: MemberRole): MoneyRights => rights[role];
