import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { messages } from "./page-messages";
import { certificationPath } from "./paths";

type OnDayFormProps = { id: string; on?: string; wrong?: string | null; locale: Locale };

/** Asks how a certification stood on a day; a plain form. */
export const OnDayForm = ({ id, on, wrong = null, locale }: OnDayFormProps) => {
  const t = messages(locale);
  return (
    <form action={certificationPath(locale, id)} className="flex flex-wrap items-end gap-3">
      <Field
        label={t.onLabel}
        name="on"
        type="date"
        required
        defaultValue={on}
        error={wrong === null ? undefined : t.onWrong}
      />
      <Button look="secondary">{t.onButton}</Button>
    </form>
  );
};
