import { useMemo } from "react";
import { importRowStates } from "../../../contracts/decision-import";
import { useImportRows } from "../../data/decision-imports";
import { type ListState, pageSize } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";
import { importRowColumns } from "./row-columns";

/** The report of an import, row by row. */
export function ImportRows({ id, list }: { id: string; list: ListState }) {
  const words = useWords();
  const query = { q: list.q.trim() || undefined, state: list.filter("state") };
  const { data, error, refetch } = useImportRows(id, { ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => importRowColumns(words), [words]);
  return (
    <ListTable
      title={words("decision_import.rows")}
      subtitle={words("decision_import.rows_hint")}
      searchLabel={words("decision_import.search")}
      list={list}
      columns={columns}
      rows={data?.rows}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Boolean(query.q || query.state)}
      empty={{ heading: words("shared.no_match"), description: words("shared.no_match_hint") }}
      filters={
        <PickFilter
          label={words("decision_import.result")}
          allLabel={words("decision_import.all_rows")}
          choices={importRowStates.map((value) => ({ value, label: words(`decision_import.row_${value}`) }))}
          value={query.state}
          onChange={(value) => list.setFilter("state", value)}
        />
      }
    />
  );
}
