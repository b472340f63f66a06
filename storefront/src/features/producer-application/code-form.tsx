import { type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { messages } from "./messages";

/** Opens an application by its code; `unknown` is a code that was not found. */
export const CodeForm = ({ locale, unknown }: { locale: Locale; unknown?: string | undefined }) => {
  const t = messages(locale);
  return (
    <Card as="section">
      <h2 className="pb-4 text-lg text-cham-dark">{t.follow}</h2>
      <form action={localePath(locale, "/ban-hang")} className="grid gap-4">
        {unknown && <Notice tone="error">{t.notFound(unknown)}</Notice>}
        <Field
          label={t.code}
          hint={t.codeHint}
          name="ma"
          required
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          defaultValue={unknown}
        />
        <Button look="secondary">{t.see}</Button>
      </form>
    </Card>
  );
};
