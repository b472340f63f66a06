import type { AuditEntryView, AuditValues } from "../../../contracts/audit";
import { useWords, type Words } from "../../lib/use-words";
import { linkLook } from "../../ui/link-look";
import { columnWord, type Names, valueWord } from "./written-words";

/** What one write changed: column by column, before → after. */
export function Changes({ entry, names }: { entry: AuditEntryView; names: Names }) {
  const words = useWords();
  if (entry.operation === "update")
    return <Steps before={entry.before} after={entry.after} words={words} names={names} />;
  const contents = entry.after ?? entry.before ?? {};
  return (
    <details>
      <summary className={`${linkLook} cursor-pointer`}>{words("audit.contents")}</summary>
      <ul className="flex flex-col gap-y-1 pt-1">
        {Object.entries(contents).map(([column, value]) => (
          <li key={column} className="break-words">
            <span className="text-ui-fg-muted">{columnWord(column, words)}: </span>
            {valueWord(column, value, words, names)}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Both = { before: AuditValues | null; after: AuditValues | null; words: Words; names: Names };

function Steps({ before, after, words, names }: Both) {
  return (
    <ul className="flex flex-col gap-y-1">
      {Object.entries(after ?? {}).map(([column, value]) => (
        <li key={column} className="break-words">
          <span className="text-ui-fg-muted">{columnWord(column, words)}: </span>
          <span className="text-ui-fg-subtle line-through decoration-1">
            {valueWord(column, before?.[column], words, names)}
          </span>
          {" → "}
          <span className="font-medium">{valueWord(column, value, words, names)}</span>
        </li>
      ))}
    </ul>
  );
}
