import type { ReactNode } from "react";
import type { OfficeListing } from "../../../contracts/listing";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine, TwoLines } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ListingStateBadge } from "./state-badge";

/** Whose proposal it is, and where it stands. */
export function ListingFacts({ listing, star }: { listing: OfficeListing; star: ReactNode }) {
  const words = useWords();
  const { product, producer } = listing;
  const who = (at: string | null, name: string | null) =>
    at && [formatInstant(at), name].filter(Boolean).join(" · ");
  const facts = [
    {
      label: words("listing.product"),
      value: <CellLink to={`/products/${product.id}`}>{product.title}</CellLink>,
    },
    {
      label: words("listing.producer"),
      value: <CellLink to={`/producers/${producer.id}`}>{producer.name}</CellLink>,
    },
    { label: words("listing.star"), value: star },
    { label: words("listing.submitted"), value: who(listing.submitted_at, listing.submitted_by) },
    { label: words("listing.decided"), value: who(listing.reviewed_at, listing.reviewed_by) },
    { label: words("listing.remarks"), value: listing.remarks },
  ];
  return (
    <Section title={product.title} aside={<ListingStateBadge state={listing.state} />}>
      <Facts facts={facts.filter((fact) => fact.value)} />
    </Section>
  );
}

/** What was approved for the same product before. */
export function ListingHistory({ history }: { history: OfficeListing["history"] }) {
  const words = useWords();
  return (
    <Section title={words("listing.history")}>
      {history.length === 0 && <EmptyLine>{words("listing.no_history")}</EmptyLine>}
      {history.map((version) => (
        <div key={version.id} className="txt-compact-small px-6 py-2">
          <TwoLines
            first={<CellLink to={`/listings/${version.id}`}>{formatInstant(version.approved_at)}</CellLink>}
            second={[version.approved_by, ...version.changed.map((field) => words(`listing.field_${field}`))]
              .filter(Boolean)
              .join(" · ")}
          />
        </div>
      ))}
    </Section>
  );
}
