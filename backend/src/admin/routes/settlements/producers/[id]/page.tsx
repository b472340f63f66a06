import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useParams } from "react-router-dom";
import { ledgerKinds } from "../../../../../contracts/ledger";
import { useProducerLedger } from "../../../../data/ledger";
import { useProducer } from "../../../../data/producers";
import { AccountsSection } from "../../../../features/ledger/accounts-section";
import { AdjustDrawer } from "../../../../features/ledger/adjust-drawer";
import { entryColumns } from "../../../../features/ledger/entry-columns";
import { exportHref } from "../../../../lib/export-href";
import { formatMoney } from "../../../../lib/money";
import { pageSize, useListState } from "../../../../lib/use-list-state";
import { useWords, word } from "../../../../lib/use-words";
import { ExportMenu } from "../../../../ui/export-menu";
import { Facts } from "../../../../ui/facts";
import { ListTable } from "../../../../ui/list-table";
import { PickFilter } from "../../../../ui/pick-filter";
import { Section } from "../../../../ui/section";

/** One producer's ledger: how it stands, where it is paid, and each entry. */
export default function ProducerLedgerPage() {
  const words = useWords();
  const { id = "" } = useParams();
  const list = useListState();
  const [isAdjusting, setIsAdjusting] = useState(false);
  const filter = { kind: list.filter("kind"), order: list.q.trim() || undefined };
  const { data, error, refetch } = useProducerLedger(id, { ...filter, limit: pageSize, offset: list.offset });
  const { data: known } = useProducer(id);
  const columns = useMemo(() => entryColumns(words), [words]);
  const amounts = (["due", "settling", "paid"] as const).map((name) => ({
    label: words(`ledger.${name}`),
    value: data ? formatMoney(data[`${name}_vnd`]) : "…",
  }));
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={known?.producer.name ?? "…"}>
        <Facts facts={amounts} />
      </Section>
      <AccountsSection producerId={id} />
      <ListTable
        title={words("ledger.entries")}
        subtitle={words("ledger.entries_subtitle")}
        searchLabel={words("ledger.search")}
        list={list}
        columns={columns}
        rows={data?.entries}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(filter.kind || filter.order)}
        empty={{ heading: words("ledger.entries_empty"), description: words("ledger.entries_empty_hint") }}
        filters={
          <PickFilter
            label={words("ledger.kind")}
            allLabel={words("ledger.all_kinds")}
            choices={ledgerKinds.map((value) => ({ value, label: words(`ledger.kind_${value}`) }))}
            value={filter.kind}
            onChange={(value) => list.setFilter("kind", value)}
          />
        }
        action={
          <span className="flex gap-2">
            <ExportMenu href={exportHref(`/admin/producers/${id}/ledger/export`, filter)} />
            <Button size="small" onClick={() => setIsAdjusting(true)}>
              {words("ledger.adjust")}
            </Button>
          </span>
        }
      />
      {isAdjusting && <AdjustDrawer producerId={id} onClose={() => setIsAdjusting(false)} />}
    </div>
  );
}

export const handle = { breadcrumb: () => word("ledger.entries") };
