import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { registrableForms } from "../../../contracts/producer-registration";
import { useCommunes } from "../../data/display-points";
import { type ProducerDraft, useRegisterProducer } from "../../data/producers";
import { HOME_PROVINCE } from "../../lib/home-province";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";
import type { FirstSignIn } from "./first-password";

export type RegisteredSignIn = FirstSignIn & { producer_id: string };
type Props = { onClose: () => void; onDone: (signIn: RegisteredSignIn) => void };

const empty: ProducerDraft = {
  name: "",
  legal_form: "",
  tax_code: "",
  province_code: HOME_PROVINCE,
  commune_code: "",
  phone: "",
  contact_name: "",
  contact_email: "",
};

/** What the office fills in to take a new producer into the market. */
export function RegisterDrawer({ onClose, onDone }: Props) {
  const words = useWords();
  const register = useRegisterProducer();
  const [draft, setDraft] = useState(empty);
  const { data } = useCommunes(draft.province_code);
  const field = (name: Exclude<keyof ProducerDraft, "province_code">, label: string) => ({
    id: `producer-${name}`,
    label,
    value: draft[name],
    fault: register.error?.fields[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });

  function save() {
    register.mutate(draft, {
      onSuccess: ({ producer_id, password }) => {
        toast.success(words("producer.registered", { name: draft.name }));
        onDone({ producer_id, password, name: draft.name, email: draft.contact_email.trim().toLowerCase() });
      },
    });
  }

  return (
    <FormDrawer
      title={words("producer.register")}
      saveLabel={words("producer.register")}
      refusal={register.error}
      isSaving={register.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("producer.register_hint")}
      </Text>
      <TextField {...field("name", words("producer.register_name"))} />
      <PickField
        {...field("legal_form", words("producer.legal_form"))}
        choices={registrableForms.map((value) => ({ value, label: words(`producer.form_${value}`) }))}
      />
      <TextField {...field("tax_code", words("producer.register_tax_code"))} inputMode="numeric" />
      <PickField
        {...field("commune_code", words("producer.register_commune"))}
        choices={(data?.communes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField {...field("phone", words("producer.phone"))} inputMode="tel" isOptional />
      <TextField {...field("contact_name", words("producer.contact_name"))} />
      <TextField {...field("contact_email", words("producer.contact_email"))} inputMode="email" />
      <Text size="small" className="text-ui-fg-subtle">
        {words("producer.password_hint")}
      </Text>
    </FormDrawer>
  );
}
