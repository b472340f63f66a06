import { describedBy, Field, FieldFrame } from "@/ui/field";
import { asksFor, type PaperKind, paperKinds } from "./application-values";
import { legendClass, type Part } from "./form-part";

/** The papers a legal form is asked for, each with its number, days and file. */
export const PaperFields = ({ legalForm, ...part }: Part & { legalForm: string }) => {
  const shown = paperKinds.filter((kind) => kind !== "identity" || asksFor(legalForm).identity);
  return (
    <fieldset className="grid min-w-0 gap-6">
      <legend className={legendClass}>{part.words.papers}</legend>
      <p className="text-muc-muted">{part.words.papersText}</p>
      {shown.map((kind) => (
        <PaperPart key={kind} kind={kind} {...part} />
      ))}
    </fieldset>
  );
};

const PaperPart = ({ kind, state, words, kept }: Part & { kind: PaperKind }) => {
  const { values, faults } = state;
  const file = kept[kind] ?? words.kindHints[kind];
  return (
    <fieldset className="grid min-w-0 gap-3 rounded-card border border-hairline p-4">
      <legend className="px-1 font-semibold">{words.kinds[kind]}</legend>
      <FieldFrame id={kind} label={words.file} hint={file} error={faults[kind]}>
        <input
          id={kind}
          name={kind}
          type="file"
          accept="image/*,application/pdf"
          className="block w-full min-h-12 rounded-card border border-dashed border-control bg-white px-3 py-2 file:mr-3 file:min-h-8 file:rounded-pill file:border-0 file:bg-gao-raised file:px-4 file:font-semibold"
          {...describedBy(kind, file, faults[kind])}
        />
      </FieldFrame>
      <Field
        label={words.number}
        name={`${kind}_number`}
        maxLength={80}
        defaultValue={values[`${kind}_number`]}
        error={faults[`${kind}_number`]}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field
          label={words.issuedOn}
          name={`${kind}_issued_on`}
          type="date"
          defaultValue={values[`${kind}_issued_on`]}
          error={faults[`${kind}_issued_on`]}
        />
        {kind === "food_safety" && (
          <Field
            label={words.expiresOn}
            name={`${kind}_expires_on`}
            type="date"
            defaultValue={values[`${kind}_expires_on`]}
            error={faults[`${kind}_expires_on`]}
          />
        )}
      </div>
    </fieldset>
  );
};
