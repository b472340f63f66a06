import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { REASON_LENGTH_MIN } from "../../../contracts/certification";
import { type Certification, useWithdrawCertification } from "../../data/certifications";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { TextAreaField } from "../../ui/text-area-field";

type Props = { certification: Certification; onClose: () => void };

/** Says what taking a decision off the record does, and asks why. */
export function WithdrawDrawer({ certification, onClose }: Props) {
  const words = useWords();
  const withdraw = useWithdrawCertification(certification.id);
  const [reason, setReason] = useState("");
  const [isTold, setIsTold] = useState(false);
  const number = certification.decision_number ?? certification.product.title;
  const isShort = reason.trim().length < REASON_LENGTH_MIN;
  const fault = isTold && isShort ? words("certification.reason_short") : withdraw.error?.fields.reason;

  function save() {
    setIsTold(true);
    if (isShort) return;
    withdraw.mutate(reason.trim(), {
      onSuccess: () => {
        toast.success(words("certification.withdrawn_done", { number }));
        onClose();
      },
    });
  }

  return (
    <FormDrawer
      title={words("certification.withdraw_title")}
      saveLabel={words("certification.withdraw")}
      refusal={withdraw.error}
      isSaving={withdraw.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("certification.withdraw_text", { number })}
      </Text>
      <TextAreaField
        id="withdraw-reason"
        label={words("certification.withdraw_reason")}
        hint={words("certification.reason_hint")}
        value={reason}
        fault={fault}
        onChange={setReason}
      />
    </FormDrawer>
  );
}
