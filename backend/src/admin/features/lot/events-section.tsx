import { Badge } from "@medusajs/ui";
import type { LotEventView } from "../../../contracts/lot";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { EmptyLine, TwoLines } from "../../ui/cells";
import { linkLook } from "../../ui/link-look";
import { Section } from "../../ui/section";

/** What happened to a lot, with the papers of it; a corrected event stays and says so. */
export function LotEvents({ events }: { events: LotEventView[] }) {
  const words = useWords();
  return (
    <Section title={words("lot.events")}>
      {events.length === 0 && <EmptyLine>{words("lot.events_empty")}</EmptyLine>}
      {events.map((event) => (
        <div
          key={event.id}
          className="txt-compact-small flex flex-wrap items-start justify-between gap-x-4 px-6 py-2"
        >
          <div className={event.corrected_by ? "text-ui-fg-muted min-w-0" : "min-w-0"}>
            <TwoLines
              first={`${words(`lot.event_${event.kind}`)} · ${formatDay(event.happened_on)}`}
              second={[event.place, event.note].filter(Boolean).join(" · ")}
            />
          </div>
          <span className="flex items-center gap-x-3 py-1.5">
            {event.corrected_by && <Badge size="2xsmall">{words("lot.corrected")}</Badge>}
            {event.file && (
              <a
                href={`/admin/files/${event.file.id}`}
                target="_blank"
                rel="noreferrer"
                className={`${linkLook} max-w-60 truncate`}
              >
                {event.file.name}
              </a>
            )}
          </span>
        </div>
      ))}
    </Section>
  );
}
