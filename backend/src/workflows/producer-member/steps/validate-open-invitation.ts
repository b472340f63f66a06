import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** `expected_count`: how often the letter had gone out for who asks; null does not matter. */
export type OwnInvitation = { producer_id: string; id: string; expected_count: number | null };

/** The first letter, and the times it is sent again. */
const MOST_LETTERS = 6;
const conflict = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/** @throws MedusaError not_found; conflict for one that is settled, or was sent again meanwhile or too often */
export const validateOpenInvitationStep = createStep(
  "validate-open-invitation",
  async ({ producer_id, id, expected_count }: OwnInvitation, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const [found] =
      id && producer_id
        ? await service.listProducerInvitations({ id, producer_id }, { relations: ["producer"], take: 1 })
        : [];
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    if (found.accepted_at) throw conflict("Người này đã nhận lời mời. Hãy tải lại trang.", "accepted");
    if (found.withdrawn_at) throw conflict("Lời mời này đã được rút. Hãy tải lại trang.", "withdrawn");
    if (expected_count !== null) {
      if (found.sent_count !== expected_count)
        throw conflict("Thư vừa được gửi lại. Hãy tải lại trang để xem.", "changed_meanwhile");
      if (found.sent_count >= MOST_LETTERS)
        throw conflict("Thư này đã gửi nhiều lần. Hãy rút lời mời và xem lại e-mail.", "sent_too_often");
    }
    const { email, role, invited_by_name, sent_count, token_hash, producer } = found;
    const expires_at = new Date(found.expires_at).toISOString();
    const former = { id, token_hash, sent_count, expires_at };
    return new StepResponse({ id, email, role, invited_by_name, producer_name: producer.name, former });
  },
);
