import { Badge } from "@medusajs/ui";
import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { SourceLink } from "../../ui/source-link";
import { formerPlace, presentPlace } from "./place";
import { StateBadge } from "./state-badge";

/** Name, legal form and both addresses of a producer. */
export function ProducerFacts({ producer }: { producer: ProducerDetail }) {
  const words = useWords();
  const facts = [
    { label: words("producer.legal_form"), value: words(`producer.form_${producer.legal_form}`) },
    { label: words("producer.tax_code"), value: producer.tax_code },
    { label: words("producer.phone"), value: producer.phone },
    { label: words("producer.place"), value: presentPlace(producer) },
    { label: words("producer.former_place"), value: formerPlace(producer) },
    { label: words("producer.aliases"), value: producer.aliases.join("; ") },
    { label: words("producer.handle"), value: producer.handle },
    { label: words("shared.source"), value: producer.source && <SourceLink source={producer.source} /> },
  ];
  return (
    <Section
      title={producer.name}
      aside={
        <span className="flex shrink-0 items-center gap-x-2">
          {producer.is_operator && <Badge size="2xsmall">{words("producer.operator")}</Badge>}
          <StateBadge selling={producer.selling} />
        </span>
      }
    >
      <Facts facts={facts.filter((fact) => fact.value)} />
    </Section>
  );
}
