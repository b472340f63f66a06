import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hasRight, PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** Who asks, as a member of which producer. */
export type Manager = { producer_id: string; member_id: string };

/**
 * Reads under the lock who may still manage: of two owners who remove each other, the second is one no more.
 * @throws MedusaError forbidden
 */
export async function readManagedMembers(container: MedusaContainer, { producer_id, member_id }: Manager) {
  const members = producer_id
    ? await container.resolve<ProducerService>(PRODUCER_MODULE).listProducerMembers({ producer_id })
    : [];
  const asking = members.find(({ id }) => id === member_id);
  if (asking && hasRight(asking.role, "manage_members")) return { asking, members };
  const message = "Chỉ chủ cơ sở mời, đổi vai trò và cho thành viên nghỉ.";
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message, "no_member_rights");
}

export const validateManagerStep = createStep(
  "validate-member-manager",
  async (asked: Manager, { container }) => {
    const { asking } = await readManagedMembers(container, asked);
    return new StepResponse({ id: asking.id, name: asking.name });
  },
);
