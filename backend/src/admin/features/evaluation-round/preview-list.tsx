import { Hint, Input, Text } from "@medusajs/ui";
import type {
  DecisionPreview,
  DecisionPreviewRow,
  RoundEntryView,
} from "../../../contracts/evaluation-round";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";

type Props = {
  entries: RoundEntryView[];
  /** Ids of entries that are left out. */
  left: string[];
  preview: DecisionPreview | undefined;
  reasons: Record<string, string>;
  onReason: (id: string, reason: string) => void;
  onToggle: (id: string) => void;
};

/** The entries of a decision, each with what will be recorded of it or the rule against it. */
export function PreviewList({ entries, left, preview, reasons, onReason, onToggle }: Props) {
  const words = useWords();
  const sum = preview
    ? words("round.preview_sum", { recorded: preview.recorded, refused: preview.refused })
    : words("round.preview_stale");
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-1">{words("round.chosen")}</legend>
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {sum}
        {preview && preview.refused > 0 && `. ${words("round.preview_leave")}`}
      </Text>
      {entries.map((entry) => {
        const row = preview?.rows.find(({ entry_id }) => entry_id === entry.id);
        return (
          <div key={entry.id} className="flex flex-col gap-y-1">
            <label className="txt-compact-small flex min-h-11 items-center gap-x-2">
              <input type="checkbox" checked={!left.includes(entry.id)} onChange={() => onToggle(entry.id)} />
              <span>
                {entry.product_name} · {entry.holder_name} ·{" "}
                {words("shared.stars", { n: entry.star_rating ?? "–" })}
              </span>
            </label>
            {row && <Verdict row={row} words={words} />}
            {row && (row.exceptions.length > 0 || row.refusals.some((one) => one.may_be_excepted)) && (
              <Input
                size="small"
                aria-label={words("round.exception_reason")}
                placeholder={words("round.exception_reason")}
                value={reasons[entry.id] ?? ""}
                onChange={(event) => onReason(entry.id, event.target.value)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function Verdict({ row, words }: { row: DecisionPreviewRow; words: Words }) {
  if (row.refusals.length > 0) {
    return (
      <Hint variant="error">{row.refusals.map(({ message, rule }) => `${message} (${rule})`).join(" ")}</Hint>
    );
  }
  const n = row.star_rating ?? "–";
  const will = row.expires_on
    ? words("round.will_record", { n, day: formatDay(row.expires_on) })
    : words("round.will_record_undated", { n });
  const rules = row.exceptions.join(", ");
  return <Hint>{rules ? `${will}. ${words("round.excepted", { rules })}` : will}</Hint>;
}
