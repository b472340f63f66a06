import type { PayoutAccounts, PayoutAccountView } from "@contracts/payout-account";
import type { ReactNode } from "react";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { AccountForm } from "./account-form";
import { messages } from "./messages";
import { nameOwnAccount } from "./name-account";

type AccountSectionProps = { accounts: PayoutAccounts; mayChange: boolean; locale: Locale };

/** Where the money goes, what waits for the office, and the owner's form to change it. */
export const AccountSection = ({ accounts, mayChange, locale }: AccountSectionProps) => {
  const t = messages(locale).account;
  const { current, waiting, history } = accounts;
  const [last] = history;
  return (
    <section className="grid max-w-[36rem] gap-3 pt-8">
      <h2 className="text-lg">{t.title}</h2>
      {!current && !waiting && <Notice tone="warning">{t.none}</Notice>}
      {current && <AccountCard account={current} tag={<Tag tone="good">{t.current}</Tag>} locale={locale} />}
      {waiting && (
        <AccountCard account={waiting} tag={<Tag tone="notice">{t.waiting}</Tag>} locale={locale}>
          {current && <p className="text-sm">{t.waitingText}</p>}
        </AccountCard>
      )}
      {last?.state === "refused" && last.remark && (
        <Notice tone="warning">
          <p>{t.refused(last.remark)}</p>
        </Notice>
      )}
      {mayChange ? (
        <details open={!current && !waiting} className="rounded-card border border-hairline bg-white">
          <summary className="flex min-h-12 cursor-pointer items-center px-4 font-semibold text-link">
            {current || waiting ? t.change : t.name}
          </summary>
          <div className="px-4 pb-5">
            <AccountForm action={nameOwnAccount.bind(null, locale)} words={t.form} />
          </div>
        </details>
      ) : (
        <p className="text-sm text-muc-muted">{t.ownerOnly}</p>
      )}
    </section>
  );
};

type AccountCardProps = { account: PayoutAccountView; tag: ReactNode; locale: Locale; children?: ReactNode };

const AccountCard = ({ account, tag, locale, children }: AccountCardProps) => {
  const t = messages(locale).account;
  return (
    <Card>
      <div className="grid gap-1">
        <div className="pb-1">{tag}</div>
        <p className="font-display text-lg font-semibold break-all">{account.account_number}</p>
        <p className="break-words">{account.bank_name}</p>
        <p className="break-words">{t.holder(account.account_holder)}</p>
        <p className="text-sm text-muc-muted">
          {t.by(account.submitted_by_name, formatDay(account.submitted_on))}
        </p>
        {children}
      </div>
    </Card>
  );
};
