import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeBuyerDetail } from "../../../contracts/buyer";
import { type BuyerVerb, useDecideBuyer } from "../../data/buyers";
import { formatDay } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { BuyerStateBadge } from "./state-badge";
import { WordDrawer } from "./word-drawer";

const verbs: Record<OfficeBuyerDetail["state"], BuyerVerb[]> = {
  applied: ["approve", "refuse"],
  approved: ["approve", "suspend"],
  refused: [],
  suspended: ["lift"],
};

/** Who the company is, how it stands, and what the operator may say now. */
export function BuyerFacts({ buyer }: { buyer: OfficeBuyerDetail }) {
  const words = useWords();
  const decide = useDecideBuyer(buyer.id);
  const [asking, setAsking] = useState<Exclude<BuyerVerb, "lift"> | null>(null);
  function say(verb: BuyerVerb) {
    if (verb !== "lift") return setAsking(verb);
    decide.mutate(
      { verb, body: {} },
      {
        onSuccess: () => toast.success(words("buyer.said")),
        onError: ({ message }) => toast.error(words("buyer.failed"), { description: message }),
      },
    );
  }
  const label = (verb: BuyerVerb) =>
    verb === "approve" && buyer.state === "approved" ? words("buyer.change_group") : words(`buyer.${verb}`);
  const said = [buyer.decided_on && formatDay(buyer.decided_on), buyer.decided_by_name].filter(Boolean);
  const facts = [
    { label: words("buyer.state"), value: <BuyerStateBadge state={buyer.state} /> },
    { label: words("buyer.reason"), value: buyer.state_reason },
    { label: words("buyer.decided"), value: said.join(" · ") },
    { label: words("buyer.tax_code"), value: buyer.tax_code },
    { label: words("buyer.address"), value: buyer.address },
    {
      label: words("buyer.contact"),
      value: [buyer.contact_name, buyer.contact_phone].filter(Boolean).join(" · "),
    },
    { label: words("buyer.applied_on"), value: buyer.applied_on && formatDay(buyer.applied_on) },
    { label: words("buyer.group"), value: buyer.group_name },
    {
      label: words("buyer.threshold"),
      value: buyer.approval_threshold_vnd !== null && formatMoney(buyer.approval_threshold_vnd),
    },
    { label: words("buyer.po_required"), value: words(buyer.po_required ? "buyer.yes" : "buyer.no") },
  ].filter((fact) => fact.value);
  return (
    <Section
      title={buyer.name}
      aside={
        <span className="flex flex-wrap justify-end gap-2">
          {verbs[buyer.state].map((verb) => (
            <Button
              key={verb}
              size="small"
              variant={verb === "approve" && buyer.state === "applied" ? "primary" : "secondary"}
              isLoading={decide.isPending}
              onClick={() => say(verb)}
            >
              {label(verb)}
            </Button>
          ))}
        </span>
      }
    >
      <Facts facts={facts} />
      {asking && <WordDrawer buyer={buyer} verb={asking} onClose={() => setAsking(null)} />}
    </Section>
  );
}
