import { Badge, Text } from "@medusajs/ui";
import type { ListingWarning } from "../../../contracts/listing";
import type { OfficeProposal } from "../../../contracts/product-proposal";
import { useWords } from "../../lib/use-words";
import { Section } from "../../ui/section";

type ProposalWarning = OfficeProposal["warnings"][number];

/** Passages that may claim health or stars the product does not hold, marked in their place. */
export function ListingWarnings({ warnings }: { warnings: (ListingWarning | ProposalWarning)[] }) {
  const words = useWords();
  if (warnings.length === 0) return null;
  const hint = (
    <Text size="small" className="text-ui-fg-subtle">
      {words("listing.warnings_hint")}
    </Text>
  );
  return (
    <Section title={words("listing.warnings")} aside={hint}>
      {warnings.map(({ field, kind, before, passage, after }) => (
        <div
          key={`${field}-${kind}-${before}-${passage}-${after}`}
          className="flex flex-col gap-y-1 px-6 py-3"
        >
          <span className="flex items-center gap-x-2">
            <Badge size="2xsmall" color="orange">
              {words(`listing.warning_${kind}`)}
            </Badge>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words(`proposal.field_${field}`)}
            </Text>
          </span>
          <p className="txt-small break-words">
            {before}
            <mark className="bg-ui-tag-orange-bg text-ui-tag-orange-text">{passage}</mark>
            {after}
          </p>
        </div>
      ))}
    </Section>
  );
}
