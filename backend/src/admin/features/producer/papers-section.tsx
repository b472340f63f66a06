import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { Section } from "../../ui/section";
import { PaperRow } from "./paper-row";

/** The papers of a producer, those that wait for a check first. */
export function ProducerPapers({ producer }: { producer: ProducerDetail }) {
  const words = useWords();
  return (
    <Section title={words("paper.title")}>
      {producer.papers.length === 0 && <EmptyLine>{words("paper.empty")}</EmptyLine>}
      {producer.papers.map((paper) => (
        <PaperRow key={paper.id} producerId={producer.id} paper={paper} />
      ))}
    </Section>
  );
}
