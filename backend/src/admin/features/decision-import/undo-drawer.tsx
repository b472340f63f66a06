import { Alert, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import { REASON_LENGTH_MIN } from "../../../contracts/certification";
import type { DecisionImportView } from "../../../contracts/decision-import";
import { useImportAct } from "../../data/decision-imports";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { FormField } from "../../ui/form-field";

/** Says what an undo withdraws and puts back, and asks why. */
export function UndoDrawer({ row, onClose }: { row: DecisionImportView; onClose: () => void }) {
  const words = useWords();
  const undo = useImportAct(row.id);
  const [reason, setReason] = useState("");
  const [isTooShort, setIsTooShort] = useState(false);
  const { new: added, changed: replaced } = row.counts;
  const tooShort = words("decision_import.reason_short", { n: REASON_LENGTH_MIN });

  function save() {
    const isShort = reason.trim().length < REASON_LENGTH_MIN;
    setIsTooShort(isShort);
    if (isShort) return;
    undo.mutate(
      { verb: "undo", body: { reason } },
      {
        onSuccess: () => {
          toast.success(words("decision_import.undone_toast"));
          onClose();
        },
      },
    );
  }

  return (
    <FormDrawer
      title={words("decision_import.undo_title")}
      saveLabel={words("decision_import.undo_confirm")}
      refusal={undo.error}
      isSaving={undo.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Alert variant="warning">
        {words("decision_import.undo_text", { withdrawn: added + replaced, restored: replaced })}
      </Alert>
      <FormField
        id="undo-reason"
        label={words("decision_import.reason")}
        fault={isTooShort ? tooShort : undo.error?.fields.reason}
      >
        <Textarea
          id="undo-reason"
          rows={4}
          maxLength={1000}
          value={reason}
          aria-invalid={isTooShort}
          aria-describedby="undo-reason-fault"
          onChange={(event) => setReason(event.target.value)}
        />
      </FormField>
    </FormDrawer>
  );
}
