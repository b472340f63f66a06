import { useProducers } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { PickFilter } from "../../ui/pick-filter";

type Props = { value: string | undefined; onChange: (value: string | undefined) => void };

/** Narrows a list to one producer. */
export function ProducerFilter({ value, onChange }: Props) {
  const words = useWords();
  const { data } = useProducers({ limit: 100 });
  return (
    <PickFilter
      label={words("producer_order.producer")}
      allLabel={words("producer_order.all_producers")}
      choices={(data?.producers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
