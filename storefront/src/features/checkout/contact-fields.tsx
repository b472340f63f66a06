import { Field, TextArea } from "@/ui/field";
import type { CheckoutState } from "./checkout-state";
import { faultText } from "./fault-text";
import type { FormWords } from "./form-words";

type Props = { state: CheckoutState; words: FormWords };

export const ContactFields = ({ state, words }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="pb-3 font-display text-lg font-semibold text-cham-dark">{words.contact}</legend>
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={words.name}
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={state.values.name}
        error={faultText(state, words, "name")}
      />
      <Field
        label={words.phone}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
        defaultValue={state.values.phone}
        error={faultText(state, words, "phone")}
      />
    </div>
    <p className="text-sm text-muc-muted">{words.phoneHint}</p>
    <Field
      label={words.email}
      name="email"
      type="email"
      autoComplete="email"
      defaultValue={state.values.email}
      error={faultText(state, words, "email")}
    />
  </fieldset>
);

export const NoteField = ({ state, words }: Props) => (
  <TextArea
    label={words.note}
    name="note"
    maxLength={500}
    defaultValue={state.values.note}
    error={faultText(state, words, "note")}
  />
);
