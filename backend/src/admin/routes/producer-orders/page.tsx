import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FlyingBox } from "@medusajs/icons";
import { useMemo, useState } from "react";
import { producerOrderStatuses } from "../../../contracts/order";
import { type ProducerOrder, useProducerOrders } from "../../data/producer-orders";
import { producerOrderColumns } from "../../features/producer-order/columns";
import { PartDrawer } from "../../features/producer-order/part-drawer";
import { ProducerFilter } from "../../features/producer-order/producer-filter";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

/** What each producer has to send, over all orders. */
export default function ProducerOrdersPage() {
  const words = useWords();
  const list = useListState();
  const status = list.filter("status");
  const producer_id = list.filter("producer");
  const query = { q: list.q.trim() || undefined, status, producer_id, limit: pageSize, offset: list.offset };
  const { data, error, refetch } = useProducerOrders(query);
  const [opened, setOpened] = useState<ProducerOrder | null>(null);
  const columns = useMemo(() => producerOrderColumns(words, setOpened), [words]);

  return (
    <>
      <ListTable
        title={words("producer_order.title")}
        subtitle={words("producer_order.subtitle")}
        searchLabel={words("producer_order.search")}
        list={list}
        columns={columns}
        rows={data?.producer_orders}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(query.q || status || producer_id)}
        empty={{ heading: words("producer_order.empty"), description: words("producer_order.empty_hint") }}
        onRowClick={setOpened}
        filters={
          <>
            <PickFilter
              label={words("producer_order.status")}
              allLabel={words("producer_order.all_statuses")}
              choices={producerOrderStatuses.map((value) => ({
                value,
                label: words(`producer_order.status_${value}`),
              }))}
              value={status}
              onChange={(value) => list.setFilter("status", value)}
            />
            <ProducerFilter value={producer_id} onChange={(value) => list.setFilter("producer", value)} />
          </>
        }
      />
      <PartDrawer part={opened} onClose={() => setOpened(null)} />
    </>
  );
}

export const config = defineRouteConfig({
  label: "producer_order.title",
  translationNs: "ocop",
  icon: FlyingBox,
  rank: 8,
});

export const handle = { breadcrumb: () => word("producer_order.title") };
