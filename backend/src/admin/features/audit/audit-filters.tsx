import { auditActorKinds } from "../../../contracts/audit";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { DayFilter } from "../../ui/day-filter";
import { PickFilters } from "../../ui/pick-filters";
import { namedTables, tableWord } from "./written-words";

/** By kind of data, by kind of writer, by day. */
export function AuditFilters({ list }: { list: ListState }) {
  const words = useWords();
  return (
    <>
      <PickFilters
        list={list}
        filters={[
          {
            name: "table",
            label: words("audit.where"),
            allLabel: words("audit.all_tables"),
            choices: namedTables.map((value) => ({ value, label: tableWord(value, words) })),
          },
          {
            name: "actor_kind",
            label: words("audit.who"),
            allLabel: words("audit.all_actors"),
            choices: auditActorKinds.map((value) => ({ value, label: words(`audit.actor_${value}`) })),
          },
        ]}
      />
      {(["from", "to"] as const).map((end) => (
        <DayFilter
          key={end}
          label={words(`audit.${end}`)}
          value={list.filter(end)}
          onChange={(day) => list.setFilter(end, day)}
        />
      ))}
    </>
  );
}
