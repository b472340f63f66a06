import { Container, DataTable, Heading, Text, useDataTable } from "@medusajs/ui";
import { type ReactNode, useMemo } from "react";
import { type ListState, pageSize } from "../lib/use-list-state";
import { useWords } from "../lib/use-words";
import { type Column, tableColumns } from "./column";
import { LoadFailure } from "./load-failure";

type Props<Row> = {
  title: string;
  subtitle: string;
  searchLabel?: string;
  list: ListState;
  columns: Column<Row>[];
  /** Undefined while the first page is on its way. */
  rows: Row[] | undefined;
  count: number;
  error: Error | null;
  onRetry: () => void;
  isFiltered: boolean;
  empty: { heading: string; description: string };
  onRowClick?: (row: Row) => void;
  filters?: ReactNode;
  action?: ReactNode;
};

/** A list page's table: heading, search, filters, rows, pages, and what to say when there are none. */
export function ListTable<Row extends { id: string }>(props: Props<Row>) {
  const { list, onRowClick, columns } = props;
  const words = useWords();
  const table = useDataTable<Row>({
    data: props.rows ?? [],
    columns: useMemo(() => tableColumns(columns), [columns]),
    getRowId: (row) => row.id,
    rowCount: props.count,
    isLoading: props.rows === undefined,
    autoResetPageIndex: false,
    // The component hands out its own row object, whatever its type says; both carry the same id.
    onRowClick: onRowClick
      ? (_, { id }) => {
          const row = props.rows?.find((candidate) => candidate.id === id);
          if (row) onRowClick(row);
        }
      : undefined,
    pagination: {
      state: { pageIndex: list.pageIndex, pageSize },
      onPaginationChange: (next) => list.setPageIndex(next.pageIndex),
    },
    search: props.searchLabel ? { state: list.q, onSearchChange: list.setQ } : undefined,
  });
  if (props.error) return <LoadFailure error={props.error} onRetry={props.onRetry} />;

  const noMatch = { heading: words("shared.no_match"), description: words("shared.no_match_hint") };
  const empty = props.isFiltered ? noMatch : props.empty;
  return (
    <Container className="overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-col items-stretch gap-y-4">
          <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
            <div className="max-w-2xl">
              <Heading>{props.title}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {props.subtitle}
              </Text>
            </div>
            {props.action}
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {props.searchLabel && (
              <DataTable.Search className="w-full sm:w-80" placeholder={props.searchLabel} />
            )}
            {props.filters}
          </div>
        </DataTable.Toolbar>
        <DataTable.Table emptyState={{ empty, filtered: empty }} />
        <DataTable.Pagination
          translations={{
            of: words("shared.of"),
            results: words("shared.results"),
            pages: words("shared.pages"),
            prev: words("shared.prev"),
            next: words("shared.next"),
          }}
        />
      </DataTable>
    </Container>
  );
}
