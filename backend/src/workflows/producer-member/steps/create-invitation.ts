import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { expiryOf, PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** `now` is an ISO instant. */
export type NewInvitation = {
  producer_id: string;
  email: string;
  role: MemberRole;
  token_hash: string;
  invited_by: string | null;
  invited_by_name: string;
  now: string;
};

export const createInvitationStep = createStep(
  "create-producer-invitation",
  async ({ now, ...row }: NewInvitation, { container }) => {
    const expires_at = expiryOf(new Date(now));
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const { id } = await service.createProducerInvitations({ ...row, expires_at });
    return new StepResponse({ id, expires_at: expires_at.toISOString(), sent_count: 1 }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER_MODULE).deleteProducerInvitations(id);
  },
);
