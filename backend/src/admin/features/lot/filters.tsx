import { lotStates, useByFilters } from "../../../contracts/lot";
import type { OfficeLotList } from "../../../contracts/lot-office";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { DayFilter } from "../../ui/day-filter";
import { PickFilters } from "../../ui/pick-filters";

type Props = { list: ListState; choices: Pick<OfficeLotList, "producers" | "products"> | undefined };

/** State, producer, product, and when the last day of use is. */
export function LotFilters({ list, choices }: Props) {
  const words = useWords();
  const producer = list.filter("producer_id");
  const products = (choices?.products ?? []).filter((one) => !producer || one.producer_id === producer);
  return (
    <>
      <PickFilters
        list={list}
        filters={[
          {
            name: "state",
            label: words("lot.state"),
            allLabel: words("lot.all_states"),
            choices: lotStates.map((value) => ({ value, label: words(`lot.state_${value}`) })),
          },
          {
            name: "producer_id",
            label: words("lot.producer"),
            allLabel: words("lot.all_producers"),
            choices: (choices?.producers ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: "product_id",
            label: words("lot.product"),
            allLabel: words("lot.all_products"),
            choices: products.map(({ id, title }) => ({ value: id, label: title })),
          },
          {
            name: "use_by",
            label: words("lot.use_by"),
            allLabel: words("lot.all_use_by"),
            choices: useByFilters.map((value) => ({ value, label: words(`lot.use_by_${value}`) })),
          },
        ]}
      />
      {(["from", "to"] as const).map((end) => (
        <DayFilter
          key={end}
          label={words(`lot.use_by_${end}`)}
          value={list.filter(`use_by_${end}`)}
          onChange={(day) => list.setFilter(`use_by_${end}`, day)}
        />
      ))}
    </>
  );
}
