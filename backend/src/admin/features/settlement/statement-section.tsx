import { Button, Text } from "@medusajs/ui";
import type { SettlementDetail, StatementOrder } from "../../../contracts/settlement";
import { formatDay } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import { useWords, type Words } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { type PlainColumn, PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

const kinds = ["sale", "shipping", "refund", "commission", "tax_withheld"] as const;

/** The statement of a settlement, order by order, with its files. */
export function StatementSection({ settlement, statement }: SettlementDetail) {
  const words = useWords();
  const href = `/admin/settlements/${settlement.id}/statement`;
  const total: StatementOrder = {
    ...statement.totals,
    ...{
      code: words("settlement.sum"),
      effective_on: "",
      net_vnd: statement.total_vnd - otherSum(statement.others),
    },
  };
  return (
    <Section
      title={words("settlement.statement")}
      aside={
        <span className="flex flex-wrap justify-end gap-2">
          <Button size="small" variant="secondary" asChild>
            <a href={`${href}?format=pdf`} target="_blank" rel="noreferrer">
              {words("settlement.statement_pdf")}
            </a>
          </Button>
          <ExportMenu href={href} />
        </span>
      }
    >
      <PlainTable
        columns={orderColumns(words)}
        rows={[...statement.orders, total]}
        keyOf={(row) => row.code}
      />
      {statement.others.length > 0 && (
        <div className="px-6 py-4">
          <Text weight="plus">{words("settlement.others")}</Text>
          <ul className="txt-compact-small divide-y">
            {statement.others.map(({ effective_on, words: what, amount_vnd }) => (
              <li key={`${effective_on}${what}${amount_vnd}`} className="flex justify-between gap-4 py-2">
                <span>
                  {formatDay(effective_on)} · {what}
                </span>
                <span className="tabular-nums">{formatMoney(amount_vnd)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

const otherSum = (others: SettlementDetail["statement"]["others"]): number =>
  others.reduce((sum, other) => sum + other.amount_vnd, 0);

function orderColumns(words: Words): PlainColumn<StatementOrder>[] {
  return [
    { header: words("settlement.order"), cell: ({ code }) => code },
    {
      header: words("settlement.day"),
      cell: ({ effective_on }) => (effective_on ? formatDay(effective_on) : ""),
    },
    ...kinds.map((kind) => ({
      header: words(`ledger.kind_${kind}`),
      isNumber: true,
      cell: (row: StatementOrder) => (row[kind] === 0 ? "–" : formatMoney(row[kind])),
    })),
    {
      header: words("settlement.net"),
      isNumber: true,
      cell: ({ net_vnd }) => <strong>{formatMoney(net_vnd)}</strong>,
    },
  ];
}
