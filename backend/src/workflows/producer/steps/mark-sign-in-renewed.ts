import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

type Renewed = { id: string; sign_in_renewed_at: string };

/** Leaves the renewal in the audit trail, of which the password is no part. The last step that can fail. */
export const markSignInRenewedStep = createStep(
  "mark-sign-in-renewed",
  async ({ id, sign_in_renewed_at }: Renewed, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    await service.updateProducerMembers({ id, sign_in_renewed_at: new Date(sign_in_renewed_at) });
    return new StepResponse(id);
  },
);
