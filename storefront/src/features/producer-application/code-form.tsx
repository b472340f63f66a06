import { type Locale, localePath } from "@/lib/locale";
import { CodeForm } from "@/ui/code-form";
import { messages } from "./messages";

/** Opens an application by its code; `unknown` is a code that was not found. */
export const ApplicationCodeForm = ({
  locale,
  unknown,
}: {
  locale: Locale;
  unknown?: string | undefined;
}) => {
  const t = messages(locale);
  return (
    <CodeForm
      action={localePath(locale, "/ban-hang")}
      title={t.follow}
      label={t.code}
      hint={t.codeHint}
      submit={t.see}
      unknown={unknown ? { code: unknown, message: t.notFound(unknown) } : undefined}
    />
  );
};
