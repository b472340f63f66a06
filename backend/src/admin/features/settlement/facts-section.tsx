import { Link } from "react-router-dom";
import type { OfficeSettlement, SettlementView } from "../../../contracts/settlement";
import { formatDay } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import { useWords, type Words } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { linkLook } from "../../ui/link-look";
import { Section } from "../../ui/section";
import { SettlementActs } from "./acts";
import { SettlementBadge } from "./state-badge";

/** What a settlement pays to whom, who did what to it, and what may be done now. */
export function SettlementFacts({ detail }: { detail: OfficeSettlement }) {
  const words = useWords();
  const { settlement } = detail;
  return (
    <Section
      title={words("settlement.facts", { code: settlement.code })}
      aside={<SettlementActs detail={detail} />}
    >
      <Facts facts={factsOf(detail, words).filter((fact) => fact.value)} />
    </Section>
  );
}

const said = (day: string | null, who: string | null) =>
  day && [formatDay(day), who].filter(Boolean).join(" · ");

function factsOf({ settlement, accounts }: OfficeSettlement, words: Words) {
  const { producer, state, amount_vnd, up_to_on, ended_on, end_reason } = settlement;
  return [
    {
      label: words("settlement.producer"),
      value: (
        <Link className={linkLook} to={`/settlements/producers/${producer.id}`}>
          {producer.name}
        </Link>
      ),
    },
    { label: words("settlement.state"), value: <SettlementBadge state={state} /> },
    { label: words("settlement.amount"), value: <strong>{formatMoney(amount_vnd)}</strong> },
    { label: words("settlement.up_to"), value: formatDay(up_to_on) },
    { label: words("settlement.opened"), value: said(settlement.opened_on, settlement.opened_by_name) },
    { label: words("settlement.approved"), value: said(settlement.approved_on, settlement.approved_by_name) },
    { label: words("settlement.paid"), value: said(settlement.paid_on, settlement.paid_by_name) },
    { label: words("settlement.reference"), value: settlement.reference },
    { label: words("settlement.account"), value: accountOf(settlement, accounts.current, words) },
    { label: words("settlement.ended"), value: ended_on && formatDay(ended_on) },
    { label: words("settlement.end_reason"), value: end_reason },
  ];
}

type Account = { account_number: string | null; bank_name: string | null; account_holder: string | null };

/** Where it was paid; before that, where it would go. */
function accountOf(settlement: SettlementView, current: Account | null, words: Words): string {
  const account = settlement.paid_on ? settlement : current;
  if (!account) return words("settlement.account_none");
  return [account.account_number, account.bank_name, account.account_holder].filter(Boolean).join(" · ");
}
