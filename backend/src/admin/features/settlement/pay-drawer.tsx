import { Alert, Text } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeSettlement } from "../../../contracts/settlement";
import type { SettlementAct } from "../../data/settlements";
import { dayOfPicker } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { TextField } from "../../ui/text-field";

type Props = {
  detail: OfficeSettlement;
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: (act: SettlementAct) => void;
  onClose: () => void;
};

/** Writes down a transfer that the bank has made. */
export function PayDrawer({ detail, onSave, ...drawer }: Props) {
  const words = useWords();
  const { settlement, accounts } = detail;
  const [paid_on, setPaidOn] = useState(() => dayOfPicker(new Date()));
  const [reference, setReference] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const account = accounts.current;
  const faults = drawer.refusal?.fields ?? {};
  const missing =
    isChecked && reference.trim().length < 3 ? words("settlement.reference_missing") : undefined;
  function save() {
    setIsChecked(true);
    if (!account || reference.trim().length < 3 || !paid_on) return;
    onSave({ verb: "pay", body: { paid_on, reference, account_id: account.id } });
  }
  return (
    <FormDrawer
      {...drawer}
      title={words("settlement.pay_title", { code: settlement.code })}
      saveLabel={words("settlement.pay")}
      onSave={save}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("settlement.pay_hint", { amount: formatMoney(settlement.amount_vnd) })}
      </Text>
      {account ? (
        <dl className="txt-compact-small border-ui-border-base rounded-lg border p-4">
          <dt className="text-ui-fg-subtle">{words("settlement.account")}</dt>
          <dd className="txt-large break-all font-semibold tabular-nums">{account.account_number}</dd>
          <dd>{account.bank_name}</dd>
          <dd>{account.account_holder}</dd>
        </dl>
      ) : (
        <Alert variant="warning">{words("settlement.account_none")}</Alert>
      )}
      {accounts.waiting && <Alert variant="warning">{words("settlement.account_waiting")}</Alert>}
      <DayField
        id="paid-on"
        label={words("settlement.paid_on")}
        value={paid_on}
        fault={faults.paid_on}
        onChange={setPaidOn}
      />
      <TextField
        id="reference"
        label={words("settlement.reference")}
        value={reference}
        fault={faults.reference ?? missing}
        onChange={setReference}
      />
    </FormDrawer>
  );
}
