import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

type RoleChange = { id: string; role: MemberRole; former: MemberRole };

export const updateRoleStep = createStep(
  "update-member-role",
  async ({ id, role, former }: RoleChange, { container }) => {
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerMembers({ id, role });
    return new StepResponse(id, { id, role: former });
  },
  async (former, { container }) => {
    if (former) await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerMembers(former);
  },
);
