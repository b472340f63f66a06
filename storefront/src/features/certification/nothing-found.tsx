import { type Locale, localePath } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { messages } from "./look-up-messages";

/** No decision matches: what to try next, and where to report a label that should not be there. */
export const NothingFound = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{t.emptyText}</p>
      <LinkButton href={localePath(locale, "/tra-cuu")} look="secondary">
        {t.clear}
      </LinkButton>
      <p>{t.emptyReport}</p>
      <LinkButton href={localePath(locale, "/phan-anh")}>{t.report}</LinkButton>
    </EmptyState>
  );
};
