import type { Locale } from "@/lib/locale";
import { Field } from "@/ui/field";
import { type Option, Select } from "@/ui/select";
import { messages } from "./form-messages";
import type { LotFormState } from "./lot-values";

type MaterialFieldsProps = { state: LotFormState; communes: readonly Option[]; locale: Locale };

/** What the lot was made of, one step back: a row each. */
export const MaterialFields = ({ state, communes, locale }: MaterialFieldsProps) => {
  const t = messages(locale);
  const { values, faults } = state;
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="text-lg text-cham-dark">{t.materials}</h2>
        <p className="text-sm text-muc-muted">{t.materialsHint}</p>
      </div>
      <input type="hidden" name="rows" value={values.materials.length} />
      {values.materials.map((row, index) => {
        const at = (name: string) => ({
          name: `raw_materials.${index}.${name}`,
          error: faults[`raw_materials.${index}.${name}`],
        });
        // An origin in another province keeps its code, though its commune is not in the list.
        const known = row.commune_code === "" || communes.some(({ value }) => value === row.commune_code);
        const options = known
          ? communes
          : [{ value: row.commune_code, label: row.place || row.commune_code }, ...communes];
        return (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
            key={index}
            className="grid gap-4 rounded-card border border-hairline bg-white p-4"
          >
            <legend className="px-1 font-semibold">{t.material(index + 1)}</legend>
            <Field {...at("name")} label={t.name} maxLength={120} defaultValue={row.name} />
            <Select
              {...at("commune_code")}
              label={t.commune}
              placeholder={t.elsewhere}
              options={options}
              defaultValue={row.commune_code}
            />
            <Field {...at("place")} label={t.place} maxLength={200} defaultValue={row.place} />
            <div className="grid items-start gap-4 sm:grid-cols-2">
              <Field {...at("supplier")} label={t.supplier} maxLength={120} defaultValue={row.supplier} />
              <Field {...at("received_on")} type="date" label={t.receivedOn} defaultValue={row.received_on} />
            </div>
          </fieldset>
        );
      })}
    </section>
  );
};
