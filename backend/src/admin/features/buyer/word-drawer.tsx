import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeBuyerDetail } from "../../../contracts/buyer";
import { type BuyerVerb, useDecideBuyer, usePriceGroups } from "../../data/buyers";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextAreaField } from "../../ui/text-area-field";

type Props = { buyer: OfficeBuyerDetail; verb: Exclude<BuyerVerb, "lift">; onClose: () => void };

/** Asks for the price group of an approval, or the reason of a refusal, and says what it leads to. */
export function WordDrawer({ buyer, verb, onClose }: Props) {
  const words = useWords();
  const decide = useDecideBuyer(buyer.id);
  const groups = usePriceGroups();
  const [group, setGroup] = useState(buyer.customer_group_id ?? "");
  const [reason, setReason] = useState("");
  const isApproval = verb === "approve";
  function save() {
    const body = isApproval ? { customer_group_id: group } : { reason };
    decide.mutate(
      { verb, body },
      {
        onSuccess: () => {
          toast.success(words("buyer.said"));
          onClose();
        },
      },
    );
  }
  return (
    <FormDrawer
      title={`${words(`buyer.${verb}`)}: ${buyer.name}`}
      saveLabel={words(`buyer.${verb}`)}
      isDangerous={!isApproval}
      refusal={decide.error}
      isSaving={decide.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words(`buyer.${verb}_effect`)}
      </Text>
      {isApproval ? (
        <PickField
          id="buyer-group"
          label={words("buyer.group")}
          value={group}
          fault={decide.error?.fields.customer_group_id}
          choices={(groups.data?.customer_groups ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setGroup}
        />
      ) : (
        <TextAreaField
          id="buyer-reason"
          label={words("buyer.reason")}
          value={reason}
          fault={decide.error?.fields.reason}
          onChange={setReason}
        />
      )}
    </FormDrawer>
  );
}
