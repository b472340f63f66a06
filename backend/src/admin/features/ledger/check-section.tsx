import { Alert, Button } from "@medusajs/ui";
import { useLedgerCheck } from "../../data/ledger";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { ExportMenu } from "../../ui/export-menu";
import { LoadFailure } from "../../ui/load-failure";
import { PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

/** Whether the ledger says what the orders say, and where it does not. */
export function CheckSection() {
  const words = useWords();
  const { data, error, refetch, isFetching } = useLedgerCheck();
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { orders, entries, differences } = data;
  const isFine = differences.length === 0;
  const amount = (value: number | null) => (value === null ? "–" : formatMoney(value));
  return (
    <Section
      title={words("ledger.check")}
      aside={
        <span className="flex gap-2">
          <ExportMenu href="/admin/ledger/check/export" />
          <Button size="small" variant="secondary" isLoading={isFetching} onClick={() => refetch()}>
            {words("ledger.check_again")}
          </Button>
        </span>
      }
    >
      <div className="flex flex-col gap-3 px-6 py-4">
        <p className="txt-compact-small text-ui-fg-subtle">{words("ledger.check_subtitle")}</p>
        <Alert variant={isFine ? "success" : "error"}>
          <strong>
            {isFine
              ? words("ledger.check_fine", { orders, entries })
              : words("ledger.check_bad", { orders, count: differences.length })}
          </strong>
          <br />
          {words(isFine ? "ledger.check_fine_hint" : "ledger.check_bad_hint")}
        </Alert>
      </div>
      {!isFine && (
        <PlainTable
          columns={[
            { header: words("settlement.order"), cell: (row) => row.producer_order_code ?? row.order_id },
            { header: words("ledger.check_key"), cell: (row) => row.key },
            { header: words("ledger.check_ledger"), isNumber: true, cell: (row) => amount(row.ledger_vnd) },
            { header: words("ledger.check_orders"), isNumber: true, cell: (row) => amount(row.orders_vnd) },
          ]}
          rows={differences}
          keyOf={(row) => row.key}
        />
      )}
    </Section>
  );
}
