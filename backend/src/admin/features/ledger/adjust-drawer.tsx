import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { adjustmentSchema } from "../../../contracts/ledger";
import { useAdjust } from "../../data/ledger";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { TextField } from "../../ui/text-field";

/** Puts something right that follows from no order. */
export function AdjustDrawer({ producerId, onClose }: { producerId: string; onClose: () => void }) {
  const words = useWords();
  // One a form: sent twice, it is one entry.
  const [key] = useState(() => crypto.randomUUID());
  const [amount, setAmount] = useState("");
  const [what, setWhat] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const adjusting = useAdjust(producerId);
  const read = adjustmentSchema.safeParse({ amount_vnd: wholeOf(amount), words: what, key });
  const wrong = new Set(read.success || !isChecked ? [] : read.error.issues.map((issue) => issue.path[0]));
  function save() {
    setIsChecked(true);
    if (!read.success) return;
    adjusting.mutate(read.data, {
      onSuccess: () => {
        toast.success(words("ledger.adjusted"));
        onClose();
      },
    });
  }
  return (
    <FormDrawer
      title={words("ledger.adjust")}
      saveLabel={words("ledger.adjust")}
      refusal={adjusting.error}
      isSaving={adjusting.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("ledger.adjust_hint")}
      </Text>
      <TextField
        id="adjust-amount"
        label={words("ledger.adjust_amount")}
        value={amount}
        placeholder={words("ledger.adjust_amount_hint")}
        fault={wrong.has("amount_vnd") ? words("ledger.adjust_amount_wrong") : undefined}
        onChange={setAmount}
      />
      <TextField
        id="adjust-words"
        label={words("ledger.adjust_words")}
        value={what}
        fault={wrong.has("words") ? words("ledger.adjust_words_missing") : undefined}
        onChange={setWhat}
      />
    </FormDrawer>
  );
}

/** An amount as people type it, `-25.000` or `25000`; what is no whole amount is no number. */
const wholeOf = (text: string): number =>
  /^[-−+]?\d{1,3}(\.\d{3})*$|^[-−+]?\d+$/.test(text.trim())
    ? Number(text.trim().replaceAll(".", "").replace("−", "-"))
    : Number.NaN;
