import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Cash } from "@medusajs/icons";
import { useMemo } from "react";
import { bankNoticeStatuses, useBankNotices } from "../../data/bank-notices";
import { bankNoticeColumns } from "../../features/bank-notice/columns";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

/** What the bank says has arrived, and what it was matched to. */
export default function BankNoticesPage() {
  const words = useWords();
  const list = useListState();
  const status = list.filter("status");
  const query = { q: list.q.trim() || undefined, status, limit: pageSize, offset: list.offset };
  const { data, error, refetch } = useBankNotices(query);
  const columns = useMemo(() => bankNoticeColumns(words), [words]);

  return (
    <ListTable
      title={words("bank_notice.title")}
      subtitle={words("bank_notice.subtitle")}
      searchLabel={words("bank_notice.search")}
      list={list}
      columns={columns}
      rows={data?.bank_notices}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Boolean(query.q || status)}
      empty={{ heading: words("bank_notice.empty"), description: words("bank_notice.empty_hint") }}
      filters={
        <PickFilter
          label={words("bank_notice.status")}
          allLabel={words("bank_notice.all_statuses")}
          choices={bankNoticeStatuses.map((value) => ({
            value,
            label: words(`bank_notice.status_${value}`),
          }))}
          value={status}
          onChange={(value) => list.setFilter("status", value)}
        />
      }
    />
  );
}

export const config = defineRouteConfig({
  label: "bank_notice.title",
  translationNs: "ocop",
  icon: Cash,
  rank: 9,
});

export const handle = { breadcrumb: () => word("bank_notice.title") };
