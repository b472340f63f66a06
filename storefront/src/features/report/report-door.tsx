import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";
import { LinkButton } from "@/ui/link-button";
import { messages } from "./messages";

/** Where one goes on to report a product, or anything. */
export const ReportDoor = ({ handle, locale }: { handle?: string; locale: Locale }) => {
  const t = messages(locale);
  const href = withQuery(localePath(locale, "/phan-anh"), { "san-pham": handle });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-6">
      <span className="text-muc-muted">{handle ? t.seenWrong : t.ready}</span>
      <LinkButton href={href} look="secondary" size="small">
        {handle ? t.reportThis : t.send}
      </LinkButton>
    </p>
  );
};
