import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { FieldRefusal } from "../../../field-refusal";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { type Manager, readManagedMembers } from "./validate-manager";

/** `now` is an ISO instant. */
export type InvitationToValidate = Manager & { email: string; role: MemberRole; now: string };

/** Enough for the largest cooperative, and too few for writing to strangers. */
const MOST_A_DAY = 20;
const DAY_MS = 86_400_000;

/** @throws MedusaError forbidden; FieldRefusal for who is a member or invited already; not_allowed for too many */
export const validateInvitationStep = createStep(
  "validate-producer-invitation",
  async ({ email, now, ...manager }: InvitationToValidate, { container }) => {
    const { asking, members } = await readManagedMembers(container, manager);
    const refuse = (message: string) => new FieldRefusal({ email: message }, "invitation");
    const known = members.find((member) => member.email === email);
    if (known) throw refuse(`${known.name} đã là thành viên với e-mail này.`);
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const own = await service.listProducerInvitations({ producer_id: manager.producer_id });
    if (own.some((one) => one.email === email && !one.accepted_at && !one.withdrawn_at))
      throw refuse("Đã mời e-mail này. Hãy gửi lại thư ở danh sách lời mời.");
    const since = new Date(now).getTime() - DAY_MS;
    if (own.filter(({ created_at }) => new Date(created_at).getTime() > since).length >= MOST_A_DAY) {
      const message = `Mỗi ngày mời được ${MOST_A_DAY} người. Hãy mời tiếp vào ngày mai.`;
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "too_many_invitations");
    }
    const producer = await service.retrieveProducer(manager.producer_id, { select: ["id", "name"] });
    return new StepResponse({ asking_id: asking.id, asking_name: asking.name, producer_name: producer.name });
  },
);
