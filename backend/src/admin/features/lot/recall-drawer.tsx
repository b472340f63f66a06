import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeLot } from "../../../contracts/lot-office";
import { useRecallLot } from "../../data/lots";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { TextAreaField } from "../../ui/text-area-field";
import { TextField } from "../../ui/text-field";
import { Consequences } from "./consequences";

/** Calls a lot back: says whom it reaches, and asks what buyers are told. */
export function RecallDrawer({ lot, onClose }: { lot: OfficeLot; onClose: () => void }) {
  const words = useWords();
  const recall = useRecallLot(lot.id);
  const [draft, setDraft] = useState({ reason: "", advice: "", phone: "" });
  const faults = recall.error?.fields ?? {};
  const set = (name: keyof typeof draft) => (value: string) => setDraft({ ...draft, [name]: value });
  const { letters, calls, unsent } = lot.would_reach;

  function save() {
    recall.mutate(draft, {
      onSuccess: () => {
        toast.success(words("lot.recalled", { code: lot.code }));
        onClose();
      },
    });
  }

  return (
    <FormDrawer
      title={words("lot.recall_title", { code: lot.code })}
      saveLabel={words("lot.recall")}
      isDangerous
      refusal={recall.error}
      isSaving={recall.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Consequences
        lead={words("lot.recall_will")}
        lines={[
          words("lot.recall_will_stop"),
          letters > 0 && words("lot.recall_will_letters", { n: letters }),
          calls > 0 && words("lot.recall_will_calls", { n: calls }),
          letters + calls === 0 && words("lot.recall_will_nobody"),
          unsent > 0 && words("lot.recall_will_unsent", { n: unsent }),
          words("lot.recall_will_end"),
        ]}
      />
      <TextAreaField
        id="recall-reason"
        label={words("lot.recall_reason")}
        value={draft.reason}
        fault={faults.reason}
        maxLength={500}
        onChange={set("reason")}
      />
      <TextAreaField
        id="recall-advice"
        label={words("lot.recall_advice")}
        hint={words("lot.recall_advice_hint")}
        value={draft.advice}
        fault={faults.advice}
        maxLength={500}
        onChange={set("advice")}
      />
      <TextField
        id="recall-phone"
        label={words("lot.recall_phone")}
        inputMode="tel"
        value={draft.phone}
        fault={faults.phone}
        onChange={set("phone")}
      />
    </FormDrawer>
  );
}
