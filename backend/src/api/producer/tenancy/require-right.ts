import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { hasRight, type MemberRight } from "../../../modules/producer";
import { ownProducer, producerContext } from "./producer-context";

const refusals: Record<MemberRight, { code: string; message: string }> = {
  submit: { code: "role", message: "Việc này do chủ cơ sở hoặc quản lý làm." },
  see_money: {
    code: "no_money_rights",
    message: "Chỉ chủ và người quản lý xem được phần tiền. Hãy hỏi chủ cơ sở của bạn.",
  },
  name_account: { code: "no_account_rights", message: "Chỉ chủ cơ sở đổi được tài khoản nhận tiền." },
  see_members: {
    code: "no_member_rights",
    message: "Chỉ chủ và người quản lý xem được danh sách thành viên.",
  },
  manage_members: {
    code: "no_member_rights",
    message: "Chỉ chủ cơ sở mời, đổi vai trò và cho thành viên nghỉ.",
  },
};

/** Whether the asking member may do it. */
export const mayDo = (req: MedusaRequest, right: MemberRight): boolean =>
  hasRight(producerContext(req).member.role, right);

/** The one door of rights: refuses whose role does not have it. @throws MedusaError forbidden, saying who may */
export function requireRight(req: MedusaRequest, right: MemberRight): void {
  if (mayDo(req, right)) return;
  const { code, message } = refusals[right];
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message, code);
}

/** The filter of a member's own money. @throws MedusaError forbidden for members whose role does not see it */
export function ownMoney(req: MedusaRequest): { producer_id: string } {
  requireRight(req, "see_money");
  return ownProducer(req);
}
