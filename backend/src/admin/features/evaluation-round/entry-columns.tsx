import { Badge, Hint } from "@medusajs/ui";
import type { RoundEntryView, RoundView } from "../../../contracts/evaluation-round";
import type { Words } from "../../lib/use-words";
import { CellLink, TwoLines } from "../../ui/cells";
import type { PlainColumn } from "../../ui/plain-table";
import { draftOf, totalShown } from "./result-draft";
import { OutcomeField, PointsField } from "./result-fields";
import type { useResultDrafts } from "./use-result-drafts";
import { WithdrawButton } from "./withdraw-button";

type Sheet = ReturnType<typeof useResultDrafts>;

/** Columns of the sheet of entries; what has its decision, or is in a closed round, is only read. */
export function entryColumns(round: RoundView, sheet: Sheet, words: Words): PlainColumn<RoundEntryView>[] {
  const isFixed = (entry: RoundEntryView) => round.state === "closed" || entry.certification !== null;
  const draft = (entry: RoundEntryView) => sheet.drafts[entry.id] ?? draftOf(entry);
  const points = (part: "a" | "b" | "c" | "total"): PlainColumn<RoundEntryView> => ({
    header: words(part === "total" ? "round.score_total" : `round.score_${part}`),
    cell: (entry) =>
      isFixed(entry) ? (
        (part === "total" ? totalShown(draft(entry)) : draft(entry)[part]) || "–"
      ) : (
        <PointsField
          part={part}
          entry={entry}
          draft={draft(entry)}
          onChange={(change) => sheet.change(entry, change)}
        />
      ),
  });
  return [
    {
      header: words("round.product"),
      cell: (entry) => <TwoLines first={<Product entry={entry} />} second={entry.holder_name} />,
    },
    {
      header: words("round.case_type"),
      cell: ({ case_type, star_before }) => (
        <TwoLines
          first={words(`round.case_${case_type}`)}
          second={star_before && words("round.star_before", { n: star_before })}
        />
      ),
    },
    {
      header: words("round.result"),
      cell: (entry) =>
        isFixed(entry) ? (
          <TwoLines first={outcomeWord(entry, words)} second={entry.refusal_reason} />
        ) : (
          <span className="flex flex-col items-start gap-y-1 whitespace-normal py-1.5">
            <OutcomeField
              entry={entry}
              draft={draft(entry)}
              onChange={(change) => sheet.change(entry, change)}
            />
            {sheet.drafts[entry.id] && (
              <Badge size="2xsmall" color="orange">
                {words("round.unsaved")}
              </Badge>
            )}
            {sheet.faults[entry.id] && (
              <Hint variant="error" role="alert">
                {sheet.faults[entry.id]}
              </Hint>
            )}
          </span>
        ),
    },
    ...(["a", "b", "c", "total"] as const).map(points),
    {
      header: words("round.decision_number"),
      cell: (entry) => {
        if (entry.certification) return entry.certification.decision_number ?? "–";
        return isFixed(entry) ? "–" : <WithdrawButton roundId={round.id} entry={entry} />;
      },
    },
  ];
}

function Product({ entry }: { entry: RoundEntryView }) {
  if (!entry.product_id) return <>{entry.product_name}</>;
  return <CellLink to={`/products/${entry.product_id}`}>{entry.product_name}</CellLink>;
}

function outcomeWord({ result, star_rating }: RoundEntryView, words: Words): string {
  if (star_rating) return words("shared.stars", { n: star_rating });
  return words(result === "refused" ? "round.refused" : "round.no_result");
}
