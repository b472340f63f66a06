import { Badge, Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutAccountState, PayoutAccountView } from "../../../contracts/payout-account";
import { useCheckAccount, usePayoutAccounts } from "../../data/ledger";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { LoadFailure } from "../../ui/load-failure";
import { RemarkDrawer } from "../../ui/remark-drawer";
import { Section } from "../../ui/section";

const badges = {
  submitted: { color: "orange", word: "account_waiting" },
  confirmed: { color: "green", word: "account_current" },
  refused: { color: "red", word: "account_refused" },
  replaced: { color: "grey", word: "account_replaced" },
} as const satisfies Record<PayoutAccountState, object>;

type Asked = { account: PayoutAccountView; verdict: "confirmed" | "refused" };

/** Every account a producer ever named; the office makes sure of the one that waits. */
export function AccountsSection({ producerId }: { producerId: string }) {
  const words = useWords();
  const { data, error, refetch } = usePayoutAccounts(producerId);
  const checking = useCheckAccount(producerId);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const say = ({ account, verdict }: Asked, remark: string) =>
    checking.mutate(
      { accountId: account.id, check: { verdict, remark } },
      {
        onSuccess: () => {
          setAsked(null);
          toast.success(words("ledger.account_done"));
        },
      },
    );
  const verb = asked?.verdict === "confirmed" ? "confirm_account" : "refuse_account";
  return (
    <Section title={words("ledger.accounts")}>
      {data.history.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ledger.accounts_none")}
        </Text>
      )}
      {data.history.map((account) => (
        <AccountRow
          key={account.id}
          account={account}
          onAsk={(verdict) => {
            checking.reset();
            setAsked({ account, verdict });
          }}
        />
      ))}
      {asked && (
        <RemarkDrawer
          title={words(`ledger.${verb}_title`)}
          effect={words(`ledger.${verb}_effect`)}
          label={words("ledger.account_remark")}
          missing={words("ledger.account_remark_missing")}
          saveLabel={words(`ledger.${verb}`)}
          isDangerous={asked.verdict === "refused"}
          refusal={checking.error}
          isSaving={checking.isPending}
          onSave={(remark) => say(asked, remark)}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}

type RowProps = { account: PayoutAccountView; onAsk: (verdict: Asked["verdict"]) => void };

function AccountRow({ account, onAsk }: RowProps) {
  const words = useWords();
  const { color, word } = badges[account.state];
  return (
    <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div className="txt-compact-small min-w-0">
        <p className="break-all font-medium tabular-nums">{account.account_number}</p>
        <p className="break-words">{[account.bank_name, account.account_holder].join(" · ")}</p>
        <p className="text-ui-fg-subtle">
          {words("ledger.account_by", {
            name: account.submitted_by_name,
            day: formatDay(account.submitted_on),
          })}
        </p>
        {account.remark && (
          <p className="text-ui-fg-subtle break-words">
            {words("ledger.account_checked", { name: account.checked_by_name ?? "", remark: account.remark })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={color}>
          {words(`ledger.${word}`)}
        </Badge>
        {account.state === "submitted" && (
          <>
            <Button size="small" variant="secondary" onClick={() => onAsk("refused")}>
              {words("ledger.refuse_account")}
            </Button>
            <Button size="small" onClick={() => onAsk("confirmed")}>
              {words("ledger.confirm_account")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
