import { Badge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useBalances } from "../../data/ledger";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { ExportMenu } from "../../ui/export-menu";
import { linkLook } from "../../ui/link-look";
import { LoadFailure } from "../../ui/load-failure";
import { PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

/** How each producer stands, the largest debt first. */
export function BalancesSection() {
  const words = useWords();
  const { data, error, refetch } = useBalances();
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <Section title={words("ledger.balances")} aside={<ExportMenu href="/admin/ledger/balances/export" />}>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {words(data.balances.length === 0 ? "ledger.balances_empty" : "ledger.balances_subtitle")}
      </Text>
      {data.balances.length > 0 && (
        <PlainTable
          columns={[
            {
              header: words("ledger.producer"),
              cell: ({ producer }) => (
                <Link className={linkLook} to={`/settlements/producers/${producer.id}`}>
                  {producer.name}
                </Link>
              ),
            },
            { header: words("ledger.due"), isNumber: true, cell: (row) => formatMoney(row.due_vnd) },
            {
              header: words("ledger.settling"),
              isNumber: true,
              cell: (row) => formatMoney(row.settling_vnd),
            },
            { header: words("ledger.paid"), isNumber: true, cell: (row) => formatMoney(row.paid_vnd) },
            {
              header: words("ledger.account"),
              cell: ({ has_account }) => (
                <Badge size="2xsmall" color={has_account ? "green" : "orange"}>
                  {words(has_account ? "ledger.account_yes" : "ledger.account_no")}
                </Badge>
              ),
            },
          ]}
          rows={data.balances}
          keyOf={(row) => row.producer.id}
        />
      )}
    </Section>
  );
}
