import { Button } from "./button";
import { Card } from "./card";
import { Field } from "./field";
import { Notice } from "./notice";

type Props = {
  /** The page that leads on to what the code names. */
  action: string;
  title: string;
  lead?: string;
  label: string;
  hint: string;
  submit: string;
  /** A code that was typed and not found, with the words for it. */
  unknown?: { code: string; message: string } | undefined;
};

/** Opens what somebody handed in before, by the code she was given. */
export const CodeForm = ({ action, title, lead, label, hint, submit, unknown }: Props) => (
  <Card as="section">
    <h2 className="text-lg text-cham-dark">{title}</h2>
    {lead && <p className="pt-1 text-muc-muted">{lead}</p>}
    <form action={action} className="grid gap-4 pt-4">
      {unknown && <Notice tone="error">{unknown.message}</Notice>}
      <Field
        label={label}
        hint={hint}
        name="ma"
        required
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        defaultValue={unknown?.code}
      />
      <Button look="secondary">{submit}</Button>
    </form>
  </Card>
);
