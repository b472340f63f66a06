import type { LotTrace } from "@contracts/tracing";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { placeWords } from "./lot-origin";
import { messages } from "./messages";

/** What happened to the lot, as a line of time, with the papers of its tests. */
export const LotEvents = ({ events, locale }: { events: LotTrace["events"]; locale: Locale }) => {
  const t = messages(locale);
  if (events.length === 0) return <p className="text-muc-muted">{t.noEvents}</p>;
  return (
    <ol className="pt-1 pl-2">
      {events.map((event) => (
        <li key={event.id} className="relative border-l-2 border-hairline pb-6 pl-6 last:pb-0">
          <span
            aria-hidden
            className="absolute top-1.5 -left-[7px] size-3 rotate-45 bg-nghe outline-2 outline-cham"
          />
          <p className="font-display font-semibold">
            {t.events[event.kind]}
            <span className="font-sans font-normal text-muc-muted"> · {formatDay(event.happened_on)}</span>
          </p>
          {placeWords(event) !== "" && <p className="text-muc-muted">{placeWords(event)}</p>}
          {event.note !== "" && <p className="max-w-[42rem] whitespace-pre-line">{event.note}</p>}
          {event.file && (
            <a
              href={`/api/files/${event.file.id}`}
              className="inline-flex min-h-11 max-w-full items-center break-all text-link"
            >
              {t.openFile(event.file.name)}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
};
