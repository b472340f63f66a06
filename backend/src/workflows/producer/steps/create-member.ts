import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type NewMember = {
  producer_id: string;
  name: string;
  email: string;
  role: MemberRole;
  is_demonstration: boolean;
};

export const createMemberStep = createStep(
  "create-producer-member",
  async ({ producer_id, name, email, role, is_demonstration }: NewMember, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const member = await service.createProducerMembers({ name, email, role, is_demonstration, producer_id });
    return new StepResponse(member.id, member.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER_MODULE).deleteProducerMembers(id);
  },
);
