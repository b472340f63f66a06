import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { moneyRights } from "../../../modules/producer";
import { ownProducer, producerContext } from "../tenancy/producer-context";

/** The filter of a member's own money. @throws MedusaError forbidden for members whose role does not see it */
export function ownMoney(req: MedusaRequest): { producer_id: string } {
  if (!moneyRights(producerContext(req).member.role).sees_money) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Chỉ chủ và người quản lý xem được phần tiền. Hãy hỏi chủ cơ sở của bạn.",
      "no_money_rights",
    );
  }
  return ownProducer(req);
}

/** Who may say where the money goes. @throws MedusaError forbidden */
export function requireAccountRights(req: MedusaRequest): void {
  if (moneyRights(producerContext(req).member.role).names_account) return;
  const message = "Chỉ chủ cơ sở đổi được tài khoản nhận tiền.";
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message, "no_account_rights");
}
