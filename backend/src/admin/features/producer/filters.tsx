import { paperNeeds, sellingStates } from "../../../contracts/producer-list";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { PickFilter } from "../../ui/pick-filter";

/** Whether the producer may sell, and what its papers need. */
export function ProducerFilters({ list }: { list: ListState }) {
  const words = useWords();
  const pick = (name: string) => ({
    value: list.filter(name),
    onChange: (value: string | undefined) => list.setFilter(name, value),
  });
  return (
    <>
      <PickFilter
        label={words("producer.state")}
        allLabel={words("paper.all_selling")}
        choices={sellingStates.map((value) => ({ value, label: words(`paper.selling_${value}`) }))}
        {...pick("selling")}
      />
      <PickFilter
        label={words("paper.title")}
        allLabel={words("paper.all_needs")}
        choices={paperNeeds.map((value) => ({ value, label: words(`paper.need_${value}`) }))}
        {...pick("papers")}
      />
    </>
  );
}
