import type { LotDetail } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { messages } from "./act-messages";
import { pressOnLot } from "./act-on-lot";
import { PressButton } from "./press-button";

/** Pieces written off, each of which may be put back. */
export const WriteOffList = ({ lot, locale }: { lot: LotDetail; locale: Locale }) => {
  const t = messages(locale);
  if (lot.write_offs.length === 0) return <p className="text-muc-muted">{t.noWriteOffs}</p>;
  return (
    <ul className="grid gap-3">
      {lot.write_offs.map(({ id, quantity, reason, note, written_off_on }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <p className="min-w-0 break-words">
            <strong>{t.wroteOff(formatCount(quantity))}</strong> · {t.reasons[reason]}
            <br />
            <span className="text-sm text-muc-muted">
              {[formatDay(written_off_on), note].filter(Boolean).join(" · ")}
            </span>
          </p>
          <PressButton
            action={pressOnLot.bind(null, locale, lot.id, { verb: "undo", of: id })}
            label={t.undo}
            fullLabel={`${t.undo}: ${t.wroteOff(formatCount(quantity))}, ${t.reasons[reason]}`}
          />
        </li>
      ))}
    </ul>
  );
};
