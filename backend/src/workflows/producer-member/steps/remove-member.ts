import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** Her account stays hers, for other producers and as a shopper. */
export const removeMemberStep = createStep(
  "remove-member",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<ProducerService>(PRODUCER_MODULE).softDeleteProducerMembers([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER_MODULE).restoreProducerMembers([id]);
  },
);
