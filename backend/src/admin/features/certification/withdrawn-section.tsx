import { Button } from "@medusajs/ui";
import type { WithdrawnCertification } from "../../../contracts/office-certification";
import { formatDay, formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { usePutBack } from "./use-put-back";

/** What is kept of a decision that was taken off the record. */
export function WithdrawnSection({ withdrawn }: { withdrawn: WithdrawnCertification }) {
  const words = useWords();
  const putBack = usePutBack();
  const { product, producer, issued_on, year } = withdrawn;
  return (
    <Section
      title={words("certification.withdrawn_note")}
      aside={
        <Button size="small" variant="secondary" onClick={() => putBack(withdrawn)}>
          {words("certification.put_back")}
        </Button>
      }
    >
      <Facts
        facts={[
          {
            label: words("certification.product"),
            value: product ? <CellLink to={`/products/${product.id}`}>{product.title}</CellLink> : "–",
          },
          { label: words("certification.holder_then"), value: producer?.name ?? "–" },
          {
            label: words("certification.decision_number"),
            value: withdrawn.decision_number ?? words("certification.no_number"),
          },
          {
            label: words("certification.case_type"),
            value: words(`certification.case_${withdrawn.case_type}`),
          },
          {
            label: words("certification.issued_on"),
            value: issued_on ? formatDay(issued_on) : String(year ?? "–"),
          },
          { label: words("certification.withdraw_reason"), value: withdrawn.reason },
          { label: words("certification.withdrawn_at"), value: formatInstant(withdrawn.withdrawn_at) },
        ]}
      />
    </Section>
  );
}
