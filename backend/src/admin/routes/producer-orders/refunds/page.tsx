import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useMemo, useState } from "react";
import { buyerRefundStates, type OfficeRefund } from "../../../../contracts/cancellation";
import { useBuyerRefunds } from "../../../data/buyer-refunds";
import { refundColumns } from "../../../features/buyer-refund/columns";
import { PayRefundDrawer } from "../../../features/buyer-refund/pay-drawer";
import { exportHref } from "../../../lib/export-href";
import { formatMoney } from "../../../lib/money";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ExportMenu } from "../../../ui/export-menu";
import { ListTable } from "../../../ui/list-table";
import { PickFilter } from "../../../ui/pick-filter";

/** What buyers are owed for goods that were not sent, and what was paid back. */
export default function BuyerRefundsPage() {
  const words = useWords();
  const list = useListState();
  const [paying, setPaying] = useState<OfficeRefund | null>(null);
  const state = list.filter("state");
  const { data, error, refetch } = useBuyerRefunds({ state, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => refundColumns(words, setPaying), [words]);
  return (
    <>
      <ListTable
        title={words("buyer_refund.title")}
        subtitle={words("buyer_refund.subtitle", { amount: formatMoney(data?.owed_vnd ?? 0) })}
        list={list}
        columns={columns}
        rows={data?.refunds}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(state)}
        empty={{ heading: words("buyer_refund.empty"), description: words("buyer_refund.empty_hint") }}
        filters={
          <PickFilter
            label={words("buyer_refund.state")}
            allLabel={words("buyer_refund.all_states")}
            choices={buyerRefundStates.map((value) => ({
              value,
              label: words(`buyer_refund.state_${value}`),
            }))}
            value={state}
            onChange={(value) => list.setFilter("state", value)}
          />
        }
        action={<ExportMenu href={exportHref("/admin/buyer-refunds/export", { state })} />}
      />
      {paying && <PayRefundDrawer refund={paying} onClose={() => setPaying(null)} />}
    </>
  );
}

export const config = defineRouteConfig({ label: "buyer_refund.title", translationNs: "ocop" });

export const handle = { breadcrumb: () => word("buyer_refund.title") };
