import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeRefund } from "../../../contracts/cancellation";
import { usePayRefund } from "../../data/buyer-refunds";
import { dayOfPicker } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { TextField } from "../../ui/text-field";

type Props = { refund: OfficeRefund; onClose: () => void };

/** Writes down that a buyer has her money back; the money itself moves in the bank or by hand. */
export function PayRefundDrawer({ refund, onClose }: Props) {
  const words = useWords();
  const pay = usePayRefund();
  const [paid_on, setPaidOn] = useState(() => dayOfPicker(new Date()));
  const [reference, setReference] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isShort = reference.trim().length < 3;
  const faults = pay.error?.fields ?? {};
  function save() {
    setIsChecked(true);
    if (isShort || !paid_on) return;
    pay.mutate(
      { id: refund.id, paid: { paid_on, reference } },
      {
        onSuccess: () => {
          toast.success(words("buyer_refund.paid_done", { code: refund.order_code }));
          onClose();
        },
      },
    );
  }
  return (
    <FormDrawer
      title={words("buyer_refund.pay_title", { code: refund.order_code })}
      saveLabel={words("buyer_refund.pay")}
      refusal={pay.error}
      isSaving={pay.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("buyer_refund.pay_hint", {
          amount: formatMoney(refund.amount_vnd),
          name: refund.buyer_name,
          phone: refund.phone,
        })}
      </Text>
      <DayField
        id="paid-on"
        label={words("buyer_refund.paid_on")}
        value={paid_on}
        fault={faults.paid_on}
        onChange={setPaidOn}
      />
      <TextField
        id="reference"
        label={words("buyer_refund.reference")}
        value={reference}
        fault={
          faults.reference ?? (isChecked && isShort ? words("buyer_refund.reference_missing") : undefined)
        }
        onChange={setReference}
      />
    </FormDrawer>
  );
}
