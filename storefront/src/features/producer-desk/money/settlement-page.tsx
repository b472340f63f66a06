import type { SettlementView, Statement, StatementOrder } from "@contracts/settlement";
import { findSettlement } from "@/data/producer-money";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type Column, DataTable } from "@/ui/data-table";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { Price } from "@/ui/price";
import { Totals } from "@/ui/totals";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { NoMoney } from "./no-money";
import { SettlementTag } from "./settlement-list";

const kinds = ["sale", "shipping", "refund", "commission", "tax_withheld"] as const;

/** One settlement: what it pays, order by order, and its statement to keep. */
export const SettlementPage = async ({ id, locale }: { id: string; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const found = await findSettlement(id);
  if (typeof found === "string") return <NoMoney why={found} back={paths.settlement(id)} locale={locale} />;
  const { settlement, statement } = found;
  return (
    <>
      <p className="pt-4">
        <a href={paths.money} className="inline-flex min-h-11 items-center text-link">
          ← {t.entries.back}
        </a>
      </p>
      <div className="flex flex-wrap items-center gap-3 pb-1">
        <h1 className="text-2xl text-cham-dark">
          {t.settlement.title} <span className="whitespace-nowrap">{settlement.code}</span>
        </h1>
        <SettlementTag state={settlement.state} locale={locale} />
      </div>
      <SettlementFacts settlement={settlement} locale={locale} />
      <div className="flex flex-wrap gap-3 py-5">
        <LinkButton href={paths.statement(id, "pdf")}>{t.settlement.pdf}</LinkButton>
        <LinkButton href={paths.statement(id, "xlsx")} look="secondary" download>
          {t.settlement.excel}
        </LinkButton>
      </div>
      <Sums statement={statement} locale={locale} />
      <h2 className="pt-8 pb-2 text-lg">{t.settlement.orders}</h2>
      <DataTable
        caption={t.settlement.orders}
        columns={orderColumns(locale)}
        rows={statement.orders}
        keyOf={(order) => order.code}
      />
      {statement.others.length > 0 && (
        <>
          <h2 className="pt-8 pb-2 text-lg">{t.settlement.others}</h2>
          <ul className="grid divide-y divide-hairline border-y border-hairline">
            {statement.others.map((other) => (
              <li
                key={`${other.effective_on}${other.words}${other.amount_vnd}`}
                className="flex justify-between gap-4 py-3"
              >
                <span className="min-w-0 break-words">
                  {other.words}
                  <span className="block text-sm text-muc-muted">{formatDay(other.effective_on)}</span>
                </span>
                <Price amount={other.amount_vnd} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const orderColumns = (locale: Locale): Column<StatementOrder>[] => {
  const t = messages(locale);
  return [
    {
      key: "code",
      heading: t.settlement.order,
      cell: (row) => <span className="whitespace-nowrap">{row.code}</span>,
    },
    { key: "day", heading: t.settlement.day, cell: (row) => formatDay(row.effective_on) },
    ...kinds.map((kind) => ({
      key: kind,
      heading: t.kind[kind],
      numeric: true,
      cell: (row: StatementOrder) => (row[kind] === 0 ? "–" : formatMoney(row[kind])),
    })),
    {
      key: "net",
      heading: t.settlement.net,
      numeric: true,
      cell: (row) => <strong>{formatMoney(row.net_vnd)}</strong>,
    },
  ];
};

const Sums = ({ statement, locale }: { statement: Statement; locale: Locale }) => {
  const t = messages(locale);
  const shown = [...kinds, "adjustment" as const].filter((kind) => statement.totals[kind] !== 0);
  return (
    <div className="max-w-[28rem] rounded-card border border-hairline bg-white p-4">
      <Totals
        rows={shown.map((kind) => ({ label: t.kind[kind], amount: statement.totals[kind] }))}
        total={{ label: t.settlement.amount, amount: statement.total_vnd }}
      />
    </div>
  );
};

const SettlementFacts = ({ settlement, locale }: { settlement: SettlementView; locale: Locale }) => {
  const t = messages(locale);
  const { state, up_to_on, paid_on, reference, account_number, bank_name, end_reason } = settlement;
  return (
    <div className="grid gap-1 text-muc-muted">
      <p>{t.upTo(formatDay(up_to_on))}</p>
      {paid_on && (
        <p className="break-words">
          {t.paidOn(formatDay(paid_on))}. {t.settlement.reference(reference ?? "")}.{" "}
          {t.settlement.account(account_number ?? "", bank_name ?? "")}.
        </p>
      )}
      {state === "returned" && <Notice tone="warning">{t.settlement.returned(end_reason ?? "")}</Notice>}
      {state === "void" && <Notice>{t.settlement.called_off(end_reason ?? "")}</Notice>}
    </div>
  );
};
