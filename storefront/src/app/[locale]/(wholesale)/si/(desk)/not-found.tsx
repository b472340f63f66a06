import { locale as rootLocale } from "next/root-params";
import { messages } from "@/features/wholesale/frame-messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { pageLocale } from "@/lib/page-locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";

const NotFound = async () => {
  const locale = await pageLocale(Promise.resolve({ locale: (await rootLocale()) ?? "vi" }));
  const t = messages(locale).notFound;
  return (
    <EmptyState scene="not-found" title={t.title} isPageTitle>
      <p>{t.text}</p>
      <LinkButton href={wholesalePaths(locale).orders}>{t.orders}</LinkButton>
    </EmptyState>
  );
};
export default NotFound;
