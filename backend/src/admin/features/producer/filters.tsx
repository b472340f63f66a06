import { paperNeeds, sellingStates } from "../../../contracts/producer-list";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { PickFilters } from "../../ui/pick-filters";

/** Whether the producer may sell, and what its papers need. */
export function ProducerFilters({ list }: { list: ListState }) {
  const words = useWords();
  return (
    <PickFilters
      list={list}
      filters={[
        {
          name: "selling",
          label: words("producer.state"),
          allLabel: words("paper.all_selling"),
          choices: sellingStates.map((value) => ({ value, label: words(`paper.selling_${value}`) })),
        },
        {
          name: "papers",
          label: words("paper.title"),
          allLabel: words("paper.all_needs"),
          choices: paperNeeds.map((value) => ({ value, label: words(`paper.need_${value}`) })),
        },
      ]}
    />
  );
}
