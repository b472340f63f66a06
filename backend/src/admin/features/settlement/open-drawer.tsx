import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useProducers } from "../../data/producers";
import { useOpenSettlements } from "../../data/settlements";
import { dayOfPicker } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";

const everybody = "all";

/** Opens settlements up to a day, of one producer or of each. */
export function OpenDrawer({
  onClose,
  onOpened,
}: {
  onClose: () => void;
  onOpened: (ids: string[]) => void;
}) {
  const words = useWords();
  const [day, setDay] = useState(() => dayOfPicker(new Date()));
  const [producer, setProducer] = useState(everybody);
  const { data } = useProducers({ limit: 100 });
  const opening = useOpenSettlements();
  const fault = opening.error?.fields.up_to_on ?? (day ? undefined : words("settlement.day_missing"));
  function save() {
    if (!day) return;
    const producer_id = producer === everybody ? null : producer;
    opening.mutate(
      { up_to_on: day, producer_id },
      {
        onSuccess: ({ opened_ids, waiting, live }) => {
          const description = words("settlement.opened_rest", { waiting, live });
          if (opened_ids.length === 0) toast.info(words("settlement.opened_none"), { description });
          else toast.success(words("settlement.opened_some", { count: opened_ids.length }), { description });
          onOpened(opened_ids);
        },
      },
    );
  }
  return (
    <FormDrawer
      title={words("settlement.open")}
      saveLabel={words("settlement.open")}
      refusal={opening.error}
      isSaving={opening.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("settlement.open_hint")}
      </Text>
      <DayField id="up-to" label={words("settlement.up_to")} value={day} fault={fault} onChange={setDay} />
      <PickField
        id="producer"
        label={words("settlement.open_for")}
        choices={[
          { value: everybody, label: words("settlement.open_for_all") },
          ...(data?.producers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={producer}
        fault={undefined}
        onChange={setProducer}
      />
    </FormDrawer>
  );
}
