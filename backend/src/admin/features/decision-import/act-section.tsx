import { Alert, Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { DecisionImportView } from "../../../contracts/decision-import";
import { useImportAct } from "../../data/decision-imports";
import { useWords } from "../../lib/use-words";
import { commitHint } from "./commit-hint";
import { UndoDrawer } from "./undo-drawer";

/** Puts the import on record, or takes it off again; each after saying what will happen. */
export function ImportAct({ row }: { row: DecisionImportView }) {
  const words = useWords();
  const ask = usePrompt();
  const commit = useImportAct(row.id);
  const [isUndoing, setIsUndoing] = useState(false);
  const counts = { added: row.counts.new, replaced: row.counts.changed, kept: row.counts.unchanged };
  const hint = commitHint(row);

  async function commitIfSure() {
    const isSure = await ask({
      variant: "confirmation",
      title: words("decision_import.commit_title", { file: row.file_name }),
      description: words("decision_import.commit_text", counts),
      confirmText: words("decision_import.commit"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    commit.mutate(
      { verb: "commit" },
      { onSuccess: () => toast.success(words("decision_import.committed_toast", counts)) },
    );
  }

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {commit.error && (
        <Alert variant="error" role="alert">
          {commit.error.message}
        </Alert>
      )}
      {commit.isPending && (
        <div role="status" className="flex flex-col gap-y-2">
          <Text size="small">{words("decision_import.committing")}</Text>
          <progress className="w-full" aria-label={words("decision_import.committing")} />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" className="text-ui-fg-subtle max-w-2xl">
          {words(`decision_import.hint_${hint}`, { ...counts, refused: row.counts.refused })}
        </Text>
        {row.state === "checked" && (
          <Button
            size="small"
            disabled={hint !== "ready"}
            isLoading={commit.isPending}
            onClick={commitIfSure}
          >
            {words("decision_import.commit")}
          </Button>
        )}
        {row.state === "committed" && (
          <Button size="small" variant="danger" onClick={() => setIsUndoing(true)}>
            {words("decision_import.undo")}
          </Button>
        )}
      </div>
      {isUndoing && <UndoDrawer row={row} onClose={() => setIsUndoing(false)} />}
    </div>
  );
}
