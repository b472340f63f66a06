import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { FrozenBasket } from "../../../contracts/approval";
import { mayAtBuyer, WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type ApprovalDecision = { buyer_id: string; id: string; member_id: string };

const refused = (type: string, message: string, code: string) => new MedusaError(type, message, code);

/**
 * The request as it was frozen, with who asked for it.
 * @throws MedusaError not_found for another company's, forbidden for one's own, conflict when it is decided
 */
export const validateDecisionStep = createStep(
  "validate-approval-decision",
  async ({ buyer_id, id, member_id }: ApprovalDecision, { container }) => {
    if (!buyer_id || !id) throw new Error("One request of one buyer is decided.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const [request] = await service.listApprovalRequests({ id: [id], buyer_id });
    if (!request) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    const members = await service.listBuyerMembers({ buyer_id }, { take: 1000 });
    const decider = members.find((member) => member.id === member_id);
    if (!decider || !mayAtBuyer(decider.role, "approve"))
      throw refused(MedusaError.Types.FORBIDDEN, "Việc này do chủ tài khoản hoặc người duyệt làm.", "role");
    if (request.buyer_member_id === member_id)
      throw refused(MedusaError.Types.FORBIDDEN, "Không ai tự duyệt đơn của mình.", "own_request");
    if (request.state !== "requested")
      throw refused(MedusaError.Types.CONFLICT, "Yêu cầu này đã được quyết định.", "decided");
    const author = members.find((member) => member.id === request.buyer_member_id);
    if (!author)
      throw refused(
        MedusaError.Types.CONFLICT,
        "Người đặt không còn trong công ty. Hãy từ chối yêu cầu này.",
        "author_gone",
      );
    return new StepResponse({
      basket: request.basket as unknown as FrozenBasket,
      decider_name: decider.name,
      author: { member_id: author.id, customer_id: author.customer_id, email: author.email },
    });
  },
);
