import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";

export const Terms = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <div className="grid gap-1 text-sm text-muc-muted">
      <p>
        {t.agree}{" "}
        <a href={localePath(locale, "/quy-che")} className="text-link">
          {t.rules}
        </a>
        .
      </p>
      <p>{t.privacy}</p>
    </div>
  );
};
