import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeLot } from "../../../contracts/lot-office";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { LiftDrawer } from "./lift-drawer";
import { RecallDrawer } from "./recall-drawer";

/** The recall of a lot, whom it reached, and the button to call it back or to end that. */
export function RecallSection({ lot }: { lot: OfficeLot }) {
  const words = useWords();
  // Not read off the lot: its state changes while the drawer that changed it is still closing.
  const [open, setOpen] = useState<"recall" | "lift" | null>(null);
  const isRecalled = lot.state === "recalled";
  const close = () => setOpen(null);
  return (
    <Section
      title={words("lot.recall")}
      aside={
        <Button
          size="small"
          variant={isRecalled ? "secondary" : "danger"}
          onClick={() => setOpen(isRecalled ? "lift" : "recall")}
        >
          {words(isRecalled ? "lot.lift_action" : "lot.recall_action")}
        </Button>
      }
    >
      {lot.recall ? (
        <Facts facts={recallFacts(lot, lot.recall, words)} />
      ) : (
        <EmptyLine>{words("lot.recall_none")}</EmptyLine>
      )}
      {open === "recall" && <RecallDrawer lot={lot} onClose={close} />}
      {open === "lift" && <LiftDrawer lot={lot} onClose={close} />}
    </Section>
  );
}

function recallFacts({ reach }: OfficeLot, recall: NonNullable<OfficeLot["recall"]>, words: Words) {
  const told = [
    reach.letters > 0 && words("lot.reached_letters", { n: reach.letters }),
    reach.lift_letters > 0 && words("lot.reached_lift_letters", { n: reach.lift_letters }),
    reach.unsent > 0 && words("lot.reached_unsent", { n: reach.unsent }),
  ].filter(Boolean);
  const facts = [
    { label: words("lot.recalled_on"), value: formatDay(recall.recalled_on) },
    { label: words("lot.reason"), value: recall.reason },
    { label: words("lot.advice"), value: recall.advice },
    { label: words("lot.phone"), value: recall.phone },
    { label: words("lot.lifted_on"), value: recall.lifted_on && formatDay(recall.lifted_on) },
    { label: words("lot.lift_reason"), value: recall.lift_reason },
    { label: words("lot.reached"), value: told.join(" · ") },
  ];
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}
