import { Input } from "@medusajs/ui";
import type { KeyboardEvent } from "react";
import type { RoundEntryView } from "../../../contracts/evaluation-round";
import { useWords } from "../../lib/use-words";
import { type ResultDraft, totalShown } from "./result-draft";

type Props = { entry: RoundEntryView; draft: ResultDraft; onChange: (part: Partial<ResultDraft>) => void };

/** Enter goes to the same field of the row below, as on a sheet. */
function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const { field = "" } = event.currentTarget.dataset;
  const all = [...document.querySelectorAll<HTMLElement>(`[data-field="${field}"]`)];
  all[all.indexOf(event.currentTarget) + 1]?.focus();
}

/** Star or refusal in one choice, which takes a single key. */
export function OutcomeField({ entry, draft, onChange }: Props) {
  const words = useWords();
  const name = (what: string) => words("round.of_entry", { what, product: entry.product_name });
  return (
    <span className="flex min-w-36 flex-col gap-y-1">
      <select
        aria-label={name(words("round.result"))}
        data-field="outcome"
        value={draft.outcome}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ outcome: event.target.value })}
        className="txt-compact-small bg-ui-bg-field shadow-borders-base focus-visible:shadow-borders-focus h-8 rounded-md px-2 outline-none"
      >
        <option value="">{words("round.no_result")}</option>
        {["3", "4", "5"].map((n) => (
          <option key={n} value={n}>
            {words("shared.stars", { n })}
          </option>
        ))}
        <option value="refused">{words("round.refused")}</option>
      </select>
      {draft.outcome === "refused" && (
        <Input
          size="small"
          aria-label={name(words("round.refusal_reason"))}
          placeholder={words("round.refusal_reason")}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
    </span>
  );
}

/** Points of one part, or the total where no part is given. */
export function PointsField({ part, entry, draft, onChange }: Props & { part: "a" | "b" | "c" | "total" }) {
  const words = useWords();
  const what = words(part === "total" ? "round.score_total" : `round.score_${part}`);
  return (
    <span className="block w-14">
      <Input
        size="small"
        inputMode="decimal"
        data-field={part}
        aria-label={words("round.of_entry", { what, product: entry.product_name })}
        value={part === "total" ? totalShown(draft) : draft[part]}
        readOnly={part === "total" && [draft.a, draft.b, draft.c].some((points) => points !== "")}
        disabled={draft.outcome === ""}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ [part]: event.target.value })}
      />
    </span>
  );
}
