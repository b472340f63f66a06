import { type Locale, localePath } from "@/lib/locale";
import { CodeForm } from "@/ui/code-form";
import { messages } from "./messages";

/** Opens a report by its code; `unknown` is a code that was not found. */
export const ReportCodeForm = ({ locale, unknown }: { locale: Locale; unknown?: string | undefined }) => {
  const t = messages(locale);
  return (
    <CodeForm
      action={localePath(locale, "/phan-anh")}
      title={t.followTitle}
      lead={t.followText}
      label={t.code}
      hint={t.codeHint}
      submit={t.follow}
      unknown={unknown ? { code: unknown, message: t.notFound(unknown) } : undefined}
    />
  );
};
