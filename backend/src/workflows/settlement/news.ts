import type { NewNotice } from "../../modules/notice";
import { formatVnd } from "../../vnd";
import { lastDigits } from "../payout-account/news";

type Told = { id: string; code: string; producer_id: string; amount_vnd: number };

/** Tells the producer that its money is on the way to its bank. */
export const paidNotice = (
  settlement: Told,
  account: { bank_name: string; account_number: string },
): NewNotice => ({
  ...toProducer(settlement, "paid"),
  title: `Đã trả ${formatVnd(settlement.amount_vnd)} tiền bán hàng`,
  body: `Kỳ ${settlement.code} đã chuyển vào tài khoản ${account.bank_name} ${lastDigits(account.account_number)}.`,
});

export const takenBackNotice = (settlement: Told, reason: string): NewNotice => ({
  ...toProducer(settlement, "returned"),
  title: `Ngân hàng trả lại tiền kỳ ${settlement.code}`,
  body: `${formatVnd(settlement.amount_vnd)} chưa tới bạn và được tính vào kỳ sau. Lý do: ${reason}`,
});

const toProducer = ({ id, producer_id }: Told, what: string) => ({
  key: `settlement:${id}:${what}`,
  audience: "producer" as const,
  producer_id,
  kind: "settlement",
  href: `/kenh-chu-the/tien/${id}`,
});
