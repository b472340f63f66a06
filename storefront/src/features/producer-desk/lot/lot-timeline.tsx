import type { LotDetail } from "@contracts/lot";
import { classNames } from "@/lib/class-names";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./act-messages";
import { pressOnLot } from "./act-on-lot";
import { PressButton } from "./press-button";

/** What happened to the lot as a line of time, with its papers; a corrected entry stays, struck out. */
export const LotTimeline = ({ lot, locale }: { lot: LotDetail; locale: Locale }) => {
  const t = messages(locale);
  if (lot.events.length === 0) return <p className="text-muc-muted">{t.noEvents}</p>;
  return (
    <ol className="pt-1 pl-2">
      {lot.events.map((event) => (
        <li key={event.id} className="relative min-w-0 border-l-2 border-hairline pb-5 pl-5 last:pb-0">
          <span
            aria-hidden
            className="absolute top-1.5 -left-[7px] size-3 rotate-45 bg-nghe outline-2 outline-cham"
          />
          <div className={classNames(event.corrected_by !== null && "text-muc-muted line-through")}>
            <p className="font-semibold">
              {t.kinds[event.kind]}
              <span className="font-normal text-muc-muted"> · {formatDay(event.happened_on)}</span>
            </p>
            {event.place !== "" && <p className="break-words text-muc-muted">{event.place}</p>}
            {event.note !== "" && <p className="break-words whitespace-pre-line">{event.note}</p>}
          </div>
          {event.corrected_by !== null && <p className="text-sm">{t.corrected}</p>}
          {event.file && (
            <a
              href={`/api/files/${event.file.id}`}
              className="inline-flex min-h-11 max-w-full items-center break-all text-link"
            >
              {t.openFile(event.file.name)}
            </a>
          )}
          {lot.is_editable && (
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link">
                {t.removeEvent}
              </summary>
              <p className="pb-2 text-sm">{t.removeText}</p>
              <PressButton
                action={pressOnLot.bind(null, locale, lot.id, { verb: "remove", of: event.id })}
                label={t.removeSure}
                fullLabel={`${t.removeSure}: ${t.kinds[event.kind]}, ${formatDay(event.happened_on)}`}
                look="danger"
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
};
