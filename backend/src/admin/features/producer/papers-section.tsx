import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { Section } from "../../ui/section";
import { PaperDrawer } from "./paper-drawer";
import { PaperRow } from "./paper-row";

/** The papers of a producer, those that wait for a check first; the office may hand one in for it. */
export function ProducerPapers({ producer }: { producer: ProducerDetail }) {
  const words = useWords();
  const [isHandingIn, setIsHandingIn] = useState(false);
  return (
    <Section
      title={words("paper.title")}
      aside={
        <Button size="small" variant="secondary" onClick={() => setIsHandingIn(true)}>
          {words("paper.hand_in")}
        </Button>
      }
    >
      {producer.papers.length === 0 && <EmptyLine>{words("paper.empty")}</EmptyLine>}
      {producer.papers.map((paper) => (
        <PaperRow key={paper.id} producerId={producer.id} paper={paper} />
      ))}
      {isHandingIn && <PaperDrawer producer={producer} onClose={() => setIsHandingIn(false)} />}
    </Section>
  );
}
