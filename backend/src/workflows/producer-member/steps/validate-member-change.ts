import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { leavesNoOwner } from "../../../modules/producer";
import { type Manager, readManagedMembers } from "./validate-manager";

/** `role` null: the member goes. `expected_role` is what the owner saw. */
export type MemberChange = Manager & {
  id: string;
  role: MemberRole | null;
  expected_role: MemberRole | null;
};

const conflict = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/** @throws MedusaError forbidden; not_found; conflict for the last owner, or a role changed meanwhile */
export const validateMemberChangeStep = createStep(
  "validate-member-change",
  async ({ id, role, expected_role, ...manager }: MemberChange, { container }) => {
    const { members } = await readManagedMembers(container, manager);
    const member = members.find((one) => one.id === id);
    if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    if (expected_role !== null && member.role !== expected_role) {
      throw conflict(
        `Vai trò của ${member.name} vừa được đổi. Hãy tải lại trang để xem.`,
        "changed_meanwhile",
      );
    }
    if (leavesNoOwner(members, id, role)) {
      const message = "Gian hàng phải còn ít nhất một chủ cơ sở. Hãy giao vai trò chủ cho người khác trước.";
      throw conflict(message, "last_owner");
    }
    return new StepResponse({ id, role: member.role });
  },
);
