import { Heading, Text } from "@medusajs/ui";
import { type DecisionImportView, importRowStates } from "../../../contracts/decision-import";
import { useWords } from "../../lib/use-words";

/** How many rows there are of each kind; a tile shows only those rows below. */
export function ImportTiles({
  counts,
  picked,
  onPick,
}: {
  counts: DecisionImportView["counts"];
  picked: string | undefined;
  onPick: (state: string | undefined) => void;
}) {
  const words = useWords();
  return (
    <div className="grid grid-cols-2 gap-3 px-6 py-4 lg:grid-cols-4">
      {importRowStates.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={picked === state}
          onClick={() => onPick(picked === state ? undefined : state)}
          className="shadow-borders-base hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus aria-pressed:bg-ui-bg-highlight rounded-md px-4 py-3 text-left outline-none"
        >
          <Text size="small" className="text-ui-fg-subtle">
            {words(`decision_import.row_${state}`)}
          </Text>
          <Heading level="h2" className="tabular-nums">
            {counts[state].toLocaleString("vi-VN")}
          </Heading>
          <Text size="xsmall" className="text-ui-fg-muted">
            {words(`decision_import.tile_${state}`)}
          </Text>
        </button>
      ))}
    </div>
  );
}
