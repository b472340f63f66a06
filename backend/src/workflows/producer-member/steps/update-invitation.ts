import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** Instants are ISO texts; what is left out stays. */
type InvitationChange = {
  id: string;
  token_hash?: string;
  sent_count?: number;
  expires_at?: string;
  accepted_at?: string | null;
  withdrawn_at?: string | null;
};
type ChangeAndFormer = { change: InvitationChange; former: InvitationChange };

const instants = ["expires_at", "accepted_at", "withdrawn_at"] as const;

function asRow(change: InvitationChange) {
  const dates = instants.flatMap((name) => {
    const at = change[name];
    return at === undefined ? [] : [[name, at === null ? null : new Date(at)]];
  });
  return { ...change, ...Object.fromEntries(dates) };
}

export const updateInvitationStep = createStep(
  "update-producer-invitation",
  async ({ change, former }: ChangeAndFormer, { container }) => {
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerInvitations(asRow(change));
    return new StepResponse(change.id, former);
  },
  async (former, { container }) => {
    if (!former) return;
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerInvitations(asRow(former));
  },
);
