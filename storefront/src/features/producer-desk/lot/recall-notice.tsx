import type { LotRecall } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { messages } from "./act-messages";

/** The recall in force with what was told to buyers, or the one that the office has lifted. */
export const RecallNotice = ({ recall, locale }: { recall: LotRecall; locale: Locale }) => {
  const t = messages(locale);
  const { recalled_on, lifted_on, reason, advice, phone, lift_reason } = recall;
  if (lifted_on)
    return <Notice title={t.lifted(formatDay(recalled_on), formatDay(lifted_on))}>{lift_reason}</Notice>;
  return (
    <Notice tone="error" title={t.recalled(formatDay(recalled_on))}>
      <p className="break-words">{reason}</p>
      <p className="break-words">
        {advice} <strong>{phone}</strong>
      </p>
      <p className="pt-1">{t.recalledText}</p>
    </Notice>
  );
};
