import { useState } from "react";
import type { OfficeProposal } from "../../../contracts/product-proposal";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { NewProductDecision } from "./new-product-decision";
import { type FieldRemarks, NewProductFields } from "./new-product-fields";
import { ListingStateBadge } from "./state-badge";
import { ListingWarnings } from "./warnings-section";

/** One new product: whose it is, what to look at, all it says, and the decision. */
export function NewProductReview({ proposal }: { proposal: OfficeProposal }) {
  const [remarks, setRemarks] = useState<FieldRemarks>({});
  const isOpen = proposal.state === "submitted";
  const remark = (field: string, text: string | null) =>
    setRemarks(({ [field]: _, ...others }) => (text === null ? others : { ...others, [field]: text }));
  return (
    <>
      <NewProductHead proposal={proposal} />
      <ListingWarnings warnings={proposal.warnings} />
      <NewProductFields
        proposal={proposal}
        remarks={isOpen ? remarks : proposal.field_remarks}
        onRemark={isOpen ? remark : undefined}
      />
      {isOpen && <NewProductDecision proposal={proposal} remarks={remarks} />}
    </>
  );
}

function NewProductHead({ proposal }: { proposal: OfficeProposal }) {
  const words = useWords();
  const { producer, content, product } = proposal;
  const who = (at: string | null, name: string | null) =>
    at && [formatInstant(at), name].filter(Boolean).join(" · ");
  const facts = [
    {
      label: words("listing.producer"),
      value: <CellLink to={`/producers/${producer.id}`}>{producer.name}</CellLink>,
    },
    { label: words("listing.star"), value: product === null && words("proposal.no_star") },
    { label: words("listing.submitted"), value: who(proposal.submitted_at, proposal.submitted_by) },
    { label: words("listing.decided"), value: who(proposal.reviewed_at, proposal.reviewed_by) },
    { label: words("listing.remarks"), value: proposal.remarks },
    {
      label: words("listing.product"),
      value: product && <CellLink to={`/products/${product.id}`}>{words("proposal.open_product")}</CellLink>,
    },
  ];
  return (
    <Section
      title={content.title || words("proposal.untitled")}
      aside={<ListingStateBadge state={proposal.state} />}
    >
      <Facts facts={facts.filter((fact) => fact.value)} />
    </Section>
  );
}
