import type { CheckPayoutAccount, SubmitPayoutAccount } from "../../contracts/payout-account";
import type { NewNotice } from "../../modules/notice";

const MONEY_PAGE = "/kenh-chu-the/tien";

/** The end of a number tells accounts apart without giving one away. */
export const lastDigits = (accountNumber: string): string => `…${accountNumber.slice(-4)}`;

type Submitted = { producer_id: string; producer_name: string; account: SubmitPayoutAccount };

/** The office must make sure; everybody at the producer hears of it, so that a stranger's change is seen. */
export const submittedNotices = (
  { producer_id, producer_name, account }: Submitted,
  id: string,
): NewNotice[] => {
  const where = `${account.bank_name} ${lastDigits(account.account_number)}`;
  return [
    {
      key: `payout-account:${id}:submitted`,
      audience: "office",
      producer_id: null,
      kind: "payout_account",
      title: `${producer_name} đề nghị tài khoản nhận tiền mới`,
      body: `${where}. Hãy gọi điện cho chủ thể rồi xác nhận.`,
      href: `/settlements/producers/${producer_id}`,
    },
    toProducer(producer_id, id, "asked", {
      title: "Có đề nghị đổi tài khoản nhận tiền",
      body: `${where}. Tiền vẫn vào tài khoản cũ tới khi văn phòng xác nhận. Nếu không phải bạn đề nghị, hãy gọi văn phòng ngay.`,
    }),
  ];
};

type Checked = { producer_id: string; account_id: string; check: CheckPayoutAccount };

export const checkedNotices = ({ producer_id, account_id, check }: Checked): NewNotice[] => [
  toProducer(
    producer_id,
    account_id,
    check.verdict,
    check.verdict === "confirmed"
      ? { title: "Đã xác nhận tài khoản nhận tiền", body: "Từ nay tiền bán hàng vào tài khoản này." }
      : { title: "Tài khoản nhận tiền chưa được nhận", body: `Văn phòng ghi: ${check.remark}` },
  ),
];

const toProducer = (
  producer_id: string,
  id: string,
  what: string,
  words: Pick<NewNotice, "title" | "body">,
): NewNotice => ({
  ...words,
  key: `payout-account:${id}:${what}:producer`,
  audience: "producer",
  producer_id,
  kind: "payout_account",
  href: MONEY_PAGE,
});
