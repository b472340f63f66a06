import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { listingExport, useListings } from "../../data/listings";
import { listingColumns, listingPath } from "../../features/listing/columns";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

const kinds = ["new", "change"] as const;
const states = ["submitted", "returned", "approved"] as const;

/** What producers propose for their pages, the longest waiting first. */
export default function ListingsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const query = { q: list.q.trim() || undefined, state: list.filter("state"), kind: list.filter("kind") };
  const { data, error, refetch } = useListings({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => listingColumns(words), [words]);

  return (
    <ListTable
      title={words("listing.title")}
      subtitle={words("listing.subtitle")}
      searchLabel={words("listing.search")}
      list={list}
      columns={columns}
      rows={data?.listings}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Boolean(query.q || query.state || query.kind)}
      empty={{ heading: words("listing.empty"), description: words("listing.empty_hint") }}
      onRowClick={(row) => navigate(listingPath(row))}
      filters={
        <>
          <PickFilter
            label={words("listing.kind")}
            allLabel={words("listing.all_kinds")}
            choices={kinds.map((value) => ({ value, label: words(`listing.kind_${value}`) }))}
            value={list.filter("kind")}
            onChange={(value) => list.setFilter("kind", value)}
          />
          <PickFilter
            label={words("listing.state")}
            allLabel={words("listing.all_states")}
            choices={states.map((value) => ({ value, label: words(`listing.state_${value}`) }))}
            value={list.filter("state")}
            onChange={(value) => list.setFilter("state", value)}
          />
        </>
      }
      action={<ExportMenu href={listingExport(query)} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "listing.title",
  translationNs: "ocop",
  icon: DocumentText,
  rank: 5,
});

export const handle = { breadcrumb: () => word("listing.title") };
