import { type Option, Select } from "@/ui/select";
import type { ProposalWords } from "./messages";
import type { ProposalValues } from "./proposal-values";

export type ShelfChoices = { aisles: readonly Option[]; product_groups: readonly Option[] };

type Props = {
  values: ProposalValues;
  faults: Record<string, string>;
  words: ProposalWords;
  choices: ShelfChoices;
};

/** Where it stands in the shop and in the programme, and whether it is for adults only. */
export const ShelfInputs = ({ values, faults, words, choices }: Props) => (
  <div className="grid gap-4">
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Select
        label={words.aisle}
        name="aisle"
        placeholder={words.chooseAisle}
        options={choices.aisles}
        defaultValue={values.aisle}
        error={faults.aisle}
      />
      <Select
        label={words.group}
        name="product_group"
        placeholder={words.chooseGroup}
        options={choices.product_groups}
        defaultValue={values.product_group}
        error={faults.product_group}
      />
    </div>
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        id="is_alcohol"
        name="is_alcohol"
        value="yes"
        defaultChecked={values.is_alcohol !== ""}
        className="size-5 shrink-0 accent-cham"
      />
      {words.alcohol}
    </label>
    {faults.is_alcohol && <p className="text-sm font-semibold text-son">{faults.is_alcohol}</p>}
  </div>
);
