import type { AuditEntryView } from "@contracts/audit";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";
import { type Change, readChanges } from "./read-changes";
import { recordWord } from "./record-words";

type ChangeCardProps = { entry: AuditEntryView; about: string | null; locale: Locale };

/** One write: what it was done to, by whom and when, column by column. `about` names the product. */
export const ChangeCard = ({ entry, about, locale }: ChangeCardProps) => {
  const t = messages(locale);
  const changes = readChanges(entry, locale);
  const kind = t.actors[entry.actor_kind];
  const who = entry.actor_name ? `${entry.actor_name} (${kind})` : kind;
  const what = [t.acts[entry.operation], recordWord(entry.table_name, locale)].filter(Boolean).join(" · ");
  return (
    <li className="grid content-start gap-2 rounded-card border border-hairline bg-white p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm text-muc-muted">
        <span className="break-words">{who}</span>
        <time dateTime={entry.at} className="tabular-nums">
          {formatInstant(entry.at)}
        </time>
      </div>
      <h2 className="text-base leading-snug break-words">
        {what}
        {about && <span className="block font-normal text-muc-muted">{about}</span>}
      </h2>
      {changes.length > 0 && entry.operation === "update" && <Steps changes={changes} locale={locale} />}
      {changes.length > 0 && entry.operation !== "update" && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-cham underline underline-offset-4">
            {t.contents}
          </summary>
          <Contents changes={changes} isAfter={entry.after !== null} />
        </details>
      )}
    </li>
  );
};

const Steps = ({ changes, locale }: { changes: Change[]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <ul className="grid gap-1">
      {changes.map(({ label, before, after }) => (
        <li key={label} className="break-words">
          <span className="text-muc-muted">{label}: </span>
          <span className="sr-only">{t.was} </span>
          <s className="text-muc-muted">{before}</s>
          <span aria-hidden> → </span>
          <span className="sr-only"> {t.becomes} </span>
          <strong>{after}</strong>
        </li>
      ))}
    </ul>
  );
};

const Contents = ({ changes, isAfter }: { changes: Change[]; isAfter: boolean }) => (
  <ul className="grid gap-1">
    {changes.map(({ label, before, after }) => (
      <li key={label} className="break-words">
        <span className="text-muc-muted">{label}: </span>
        {isAfter ? after : before}
      </li>
    ))}
  </ul>
);
