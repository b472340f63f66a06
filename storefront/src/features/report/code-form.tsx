import { type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { messages } from "./messages";

/** Opens a report by its code; `unknown` is a code that was not found. */
export const CodeForm = ({ locale, unknown }: { locale: Locale; unknown?: string | undefined }) => {
  const t = messages(locale);
  return (
    <Card as="section">
      <h2 className="pb-1 text-lg text-cham-dark">{t.followTitle}</h2>
      <p className="pb-4 text-muc-muted">{t.followText}</p>
      <form action={localePath(locale, "/phan-anh")} className="grid gap-4">
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
        <Button look="secondary">{t.follow}</Button>
      </form>
    </Card>
  );
};
