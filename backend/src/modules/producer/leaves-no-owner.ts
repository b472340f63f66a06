import type { MemberRole } from "../../contracts/producer";

type Member = { id: string; role: MemberRole };

/** Whether a producer would be without an owner once this member has that role, or none (null: is gone). */
export function leavesNoOwner(members: readonly Member[], id: string, role: MemberRole | null): boolean {
  const after = members.flatMap((member) => {
    if (member.id !== id) return [member.role];
    return role === null ? [] : [role];
  });
  return !after.includes("owner");
}
