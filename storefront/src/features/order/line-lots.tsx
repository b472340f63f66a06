import type { LineLot } from "@contracts/order";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";

/** The lots in a line of a parcel, each leading to where it is from; a recalled one says so in red. */
export const LineLots = ({ lots, locale }: { lots: readonly LineLot[]; locale: Locale }) => {
  const t = messages(locale);
  return lots.map((lot) => (
    <p key={lot.code} className="text-sm">
      <a
        href={localePath(locale, `/truy-xuat/${encodeURIComponent(lot.code)}`)}
        className="inline-flex min-h-11 items-center break-all text-link"
      >
        {t.lot(lot.code, lot.quantity)}
      </a>
      {lot.use_by_on && <span className="text-muc-muted"> · {t.bestUntil(formatDay(lot.use_by_on))}</span>}
      {lot.is_recalled && <strong className="block text-son">{t.lotRecalled}</strong>}
    </p>
  ));
};
