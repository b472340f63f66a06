import { Button, Text, Textarea } from "@medusajs/ui";
import type { OfficeProposal } from "../../../contracts/product-proposal";
import { useWords } from "../../lib/use-words";
import { Section } from "../../ui/section";
import { type ReviewedField, reviewedFields } from "./new-product-facts";

export type FieldRemarks = Record<string, string>;

type Props = {
  proposal: OfficeProposal;
  remarks: FieldRemarks;
  /** Undefined when nothing is to be decided: the remarks that were given are shown. */
  onRemark?: ((field: string, text: string | null) => void) | undefined;
};

/** The whole new product, each part with room for what is to be put right in it. */
export function NewProductFields({ proposal, remarks, onRemark }: Props) {
  const words = useWords();
  const hint = onRemark && (
    <Text size="small" className="text-ui-fg-subtle">
      {words("proposal.content_hint")}
    </Text>
  );
  return (
    <Section title={words("proposal.content")} aside={hint}>
      {reviewedFields(proposal, words).map((row) => (
        <FieldRow key={row.field} row={row} remark={remarks[row.field]} onRemark={onRemark} />
      ))}
    </Section>
  );
}

type RowProps = { row: ReviewedField; remark: string | undefined; onRemark: Props["onRemark"] };

function FieldRow({ row: { field, name, value }, remark, onRemark }: RowProps) {
  const words = useWords();
  const isAsked = remark !== undefined;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" weight="plus">
          {name}
        </Text>
        {onRemark && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            className="shrink-0"
            aria-expanded={isAsked}
            onClick={() => onRemark(field, isAsked ? null : "")}
          >
            {words(isAsked ? "proposal.remark_drop" : "proposal.remark")}
          </Button>
        )}
      </div>
      <div className="txt-small whitespace-pre-line break-words">{value}</div>
      {isAsked && onRemark && (
        <Textarea
          rows={2}
          maxLength={2000}
          aria-label={words("proposal.remark_on", { name })}
          placeholder={words("listing.remarks")}
          value={remark}
          onChange={(event) => onRemark(field, event.target.value)}
        />
      )}
      {isAsked && !onRemark && (
        <Text size="small" className="text-ui-tag-orange-text break-words">
          {remark}
        </Text>
      )}
    </div>
  );
}
