import type { LotRow } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Tag } from "@/ui/tag";
import { deskPaths } from "../paths";
import { LotStateTag } from "./lot-state-tag";
import { messages } from "./messages";
import { PiecesBar } from "./pieces-bar";
import { UseByTag } from "./use-by-tag";

/** One lot as a card that is one link: what, when, until when, how much is left. */
export const LotCard = ({ lot, locale }: { lot: LotRow; locale: Locale }) => {
  const t = messages(locale);
  return (
    <li className="relative grid content-start gap-2 rounded-card border border-hairline bg-white p-4 hover:border-cham focus-within:border-cham">
      <a
        href={deskPaths(locale).lot(lot.id)}
        className="font-display font-semibold break-all text-cham after:absolute after:inset-0 after:rounded-card"
      >
        {lot.code}
      </a>
      <p className="leading-snug break-words">
        <strong>{lot.product.title}</strong>
        <span className="text-muc-muted"> · {lot.variant.title}</span>
      </p>
      <p className="text-sm text-muc-muted">
        {t.made(formatDay(lot.made_on))}
        <br />
        {lot.use_by_on ? `${t.useBy} ${formatDay(lot.use_by_on)}` : t.noUseBy}
      </p>
      <PiecesBar counts={lot} locale={locale} />
      <div className="flex flex-wrap gap-2">
        <LotStateTag state={lot.state} locale={locale} />
        <UseByTag days_left={lot.days_left} locale={locale} />
        {lot.is_demonstration && <Tag>{t.demonstration}</Tag>}
      </div>
    </li>
  );
};
