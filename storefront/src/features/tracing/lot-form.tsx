import { type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { messages } from "./messages";

/** Asks for a lot by its code; a plain form, so that it works without JavaScript. */
export const LotForm = ({ locale, code }: { locale: Locale; code?: string }) => {
  const t = messages(locale);
  return (
    <form action={localePath(locale, "/truy-xuat")} className="grid max-w-[28rem] gap-4 print:hidden">
      <Field
        id="ma-lo"
        label={t.code}
        hint={t.codeHint}
        name="ma"
        required
        maxLength={80}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        defaultValue={code}
      />
      <Button size="wide">{t.find}</Button>
    </form>
  );
};
