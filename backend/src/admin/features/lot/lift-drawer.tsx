import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeLot } from "../../../contracts/lot-office";
import { useLiftRecall } from "../../data/lots";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { TextAreaField } from "../../ui/text-area-field";
import { Consequences } from "./consequences";

/** Ends a recall: says who is told of it, and asks why. */
export function LiftDrawer({ lot, onClose }: { lot: OfficeLot; onClose: () => void }) {
  const words = useWords();
  const lift = useLiftRecall(lot.id);
  const [reason, setReason] = useState("");
  const { letters, calls } = lot.reach;
  const called = calls.filter((call) => call.called_at !== null).length;

  function save() {
    lift.mutate(
      { reason },
      {
        onSuccess: () => {
          toast.success(words("lot.lifted", { code: lot.code }));
          onClose();
        },
      },
    );
  }

  return (
    <FormDrawer
      title={words("lot.lift_title", { code: lot.code })}
      saveLabel={words("lot.lift_action")}
      refusal={lift.error}
      isSaving={lift.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Consequences
        lead={words("lot.lift_will")}
        lines={[
          words("lot.lift_will_open"),
          letters > 0 && words("lot.lift_will_letters", { n: letters }),
          called > 0 && words("lot.lift_will_calls", { n: called }),
          words("lot.lift_will_history"),
        ]}
      />
      <TextAreaField
        id="lift-reason"
        label={words("lot.lift_reason_field")}
        value={reason}
        fault={lift.error?.fields.reason}
        maxLength={500}
        onChange={setReason}
      />
    </FormDrawer>
  );
}
