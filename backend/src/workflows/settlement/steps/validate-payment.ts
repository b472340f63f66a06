import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PaySettlement } from "../../../contracts/settlement";
import { FieldRefusal } from "../../../field-refusal";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";
import { readPayoutAccounts } from "../../payout-account/view";

export type SettlementToPay = {
  id: string;
  payment: PaySettlement;
  user_name: string;
  today: string;
  now: string;
};

const refusal = (message: string, code: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * The account the money goes to: one the office has made sure of, and the one that the clerk saw.
 * @throws MedusaError not_found, conflict; FieldRefusal for a wrong day
 */
export const validatePaymentStep = createStep(
  "validate-settlement-payment",
  async ({ id, payment, user_name, today, now }: SettlementToPay, { container }) => {
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    const { settlements } = await service.readSettlements({ id }, { take: 1, skip: 0 });
    const [settlement] = settlements;
    if (!settlement) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy kỳ đối soát.");
    if (payment.paid_on > today || payment.paid_on < settlement.opened_on) {
      const paid_on = "Ngày trả phải từ ngày mở kỳ tới hôm nay.";
      throw new FieldRefusal({ paid_on }, "wrong_day");
    }
    const { current } = await readPayoutAccounts(container, settlement.producer_id);
    if (!current) {
      throw refusal("Chủ thể chưa có tài khoản nhận tiền được xác nhận nên chưa trả được.", "no_account");
    }
    if (current.id !== payment.account_id) {
      throw refusal(
        "Tài khoản nhận tiền vừa đổi. Hãy tải lại trang rồi kiểm tra trước khi trả.",
        "account_changed",
      );
    }
    const { bank_name, account_number, account_holder } = current;
    return new StepResponse({
      ...{ id, verb: "pay" as const, at: now, day: today, by_name: user_name },
      ...{ paid_on: payment.paid_on, reference: payment.reference },
      account: { bank_name, account_number, account_holder },
      settlement,
    });
  },
);
