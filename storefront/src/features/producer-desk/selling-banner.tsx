import type { SellingView } from "@contracts/producer-paper";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { messages } from "./paper-messages";
import { deskPaths } from "./paths";

/** What keeps this producer, or its food, from being sold, on every page of the desk; nothing when all sells. */
export const SellingBanner = ({ selling, locale }: { selling: SellingView; locale: Locale }) => {
  const { obstacle } = selling;
  if (obstacle === null) return null;
  const t = messages(locale);
  const reason = obstacle === "suspended" ? selling.suspension_reason : selling.refusal_reason;
  return (
    <div className="pt-4">
      <Notice tone={obstacle === "suspended" ? "error" : "warning"} title={t.obstacle[obstacle].title}>
        <p>{t.obstacle[obstacle].text}</p>
        {reason && <p className="break-words">{t.reason(reason)}</p>}
        <a href={deskPaths(locale).papers} className="inline-flex min-h-11 items-center text-link">
          {t.toPapers}
        </a>
      </Notice>
    </div>
  );
};
