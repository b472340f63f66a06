import { Button, Text } from "@medusajs/ui";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";
import { TextAreaField } from "../../ui/text-area-field";

type Props = {
  refusal: Refusal | null;
  reason: string | null;
  fault: string | undefined;
  onChange: (reason: string | null) => void;
};

/** The way on where only rules of law speak against a decision: on record all the same, with a reason. */
export function ExceptionField({ refusal, reason, fault, onChange }: Props) {
  const words = useWords();
  if (reason === null) {
    const rules = refusal?.rules ?? [];
    if (rules.length === 0 || !rules.every((rule) => rule.may_be_excepted)) return null;
    return (
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" className="text-ui-fg-subtle">
          {words("certification.exception_may")}
        </Text>
        <Button type="button" size="small" variant="secondary" onClick={() => onChange("")}>
          {words("certification.exception_open")}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-y-2 [&>:first-child]:w-full">
      <TextAreaField
        id="record-exception"
        label={words("certification.exception_reason")}
        hint={words("certification.reason_hint")}
        value={reason}
        fault={fault}
        onChange={onChange}
      />
      <Button type="button" size="small" variant="transparent" onClick={() => onChange(null)}>
        {words("certification.exception_leave")}
      </Button>
    </div>
  );
}
