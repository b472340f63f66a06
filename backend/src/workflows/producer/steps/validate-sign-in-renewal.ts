import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/** `seen_renewed_at` is the last renewal that the clerk had before her. */
export type SignInRenewal = {
  producer_id: string;
  producer_member_id: string;
  seen_renewed_at: string | null;
};

const conflict = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);
const instant = (at: string | Date | null): number | null => (at === null ? null : new Date(at).getTime());

/** @throws MedusaError not_found for a member of another producer; conflict for demonstration and a second clerk */
export const validateSignInRenewalStep = createStep(
  "validate-sign-in-renewal",
  async ({ producer_id, producer_member_id: id, seen_renewed_at }: SignInRenewal, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const [member] =
      id && producer_id ? await service.listProducerMembers({ id, producer_id }, { take: 1 }) : [];
    if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy người này.");
    if (member.is_demonstration) {
      const message = "Tài khoản trình diễn dùng chung một mật khẩu, không cấp lại được.";
      throw conflict(message, "demonstration_member");
    }
    if (instant(member.sign_in_renewed_at) !== instant(seen_renewed_at)) {
      const message = `Người khác vừa cấp lại mật khẩu cho ${member.name}. Hãy tải lại trang trước khi cấp lần nữa.`;
      throw conflict(message, "already_renewed");
    }
    return new StepResponse({ email: member.email });
  },
);
