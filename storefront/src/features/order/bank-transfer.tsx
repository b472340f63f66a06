import type { BankTransfer as Transfer } from "@contracts/order";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { QrCode } from "@/ui/qr-code";
import { CopyButton } from "./copy-button";
import { messages } from "./messages";

/** The VietQR code and the same facts to type by hand. */
export const BankTransfer = ({ transfer, locale }: { transfer: Transfer; locale: Locale }) => {
  const t = messages(locale);
  const facts = [
    { term: t.bank, shown: transfer.bank_name, copied: null },
    { term: t.account, shown: transfer.account_number, copied: transfer.account_number },
    { term: t.holder, shown: transfer.account_name, copied: null },
    { term: t.amount, shown: formatMoney(transfer.amount), copied: String(transfer.amount) },
    { term: t.memo, shown: transfer.memo, copied: transfer.memo },
  ];
  return (
    <section className="grid gap-6 rounded-card border-2 border-cham bg-gao-raised p-4 md:grid-cols-[18rem_1fr] md:p-6">
      <QrCode payload={transfer.qr_payload} label={t.qrAlt} />
      <div className="grid content-start gap-3">
        <h2 className="text-xl text-cham-dark">{t.transferTitle}</h2>
        <p>{t.transferText}</p>
        <dl>
          {facts.map(({ term, shown, copied }) => (
            <div
              key={term}
              className="grid min-h-12 grid-cols-[6.5rem_1fr] md:grid-cols-[7.5rem_1fr] items-center gap-2 border-b border-hairline"
            >
              <dt className="text-muc-muted">{term}</dt>
              <dd className="flex min-w-0 items-center justify-between gap-2 font-semibold">
                <span className="min-w-0 wrap-break-word">{shown}</span>
                {copied && <CopyButton value={copied} label={t.copy} done={t.copied} of={term} />}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-muc-muted">{t.waiting}</p>
      </div>
    </section>
  );
};
