import type { OfficeCertificationDetail } from "../../../contracts/office-certification";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink } from "../../ui/cells";
import { type Fact, Facts } from "../../ui/facts";
import { linkLook } from "../../ui/link-look";
import { Section } from "../../ui/section";
import { SourceLink } from "../../ui/source-link";
import { DecisionNumber, issuedWord } from "./decision-cells";
import { StandingBadge } from "./standing-badge";
import { StarStanding } from "./star-standing";

type Props = { detail: Extract<OfficeCertificationDetail, { withdrawn: null }> };

/** What one decision says, where its paper is, and what the product holds today. */
export function CertificationFacts({ detail: { certification: row, star } }: Props) {
  const words = useWords();
  const fact = (key: "place" | "revocation_reason" | "ended_on", value: string | null): Fact[] =>
    value ? [{ label: words(`certification.${key}`), value }] : [];
  const facts: Fact[] = [
    {
      label: words("certification.product"),
      value: <CellLink to={`/products/${row.product.id}`}>{row.product.title}</CellLink>,
    },
    ...(row.producer
      ? [
          {
            label: words("certification.holder_then"),
            value: <CellLink to={`/producers/${row.producer.id}`}>{row.producer.name}</CellLink>,
          },
        ]
      : []),
    { label: words("certification.decision_number"), value: <DecisionNumber certification={row} /> },
    { label: words("certification.star"), value: words("shared.stars", { n: row.star_rating }) },
    ...fact("place", row.place),
    { label: words("certification.issued_on"), value: issuedWord(row, words) },
    { label: words("certification.expires_on"), value: row.expires_on ? formatDay(row.expires_on) : "–" },
    ...fact("ended_on", row.ended_on && formatDay(row.ended_on)),
    ...(row.ended_by
      ? [
          {
            label: words("certification.ended_by"),
            value: (
              <CellLink to={`/certifications/${row.ended_by.id}`}>
                {row.ended_by.decision_number ?? words("certification.no_number")}
              </CellLink>
            ),
          },
        ]
      : []),
    ...fact("revocation_reason", row.revocation_reason),
    { label: words("certification.star_today"), value: <StarStanding star={star} /> },
    { label: words("certification.document"), value: <DocumentLink url={row.document_url} /> },
    ...(row.source ? [{ label: words("shared.source"), value: <SourceLink source={row.source} /> }] : []),
  ];
  return (
    <Section title={words("certification.facts")} aside={<StandingBadge standing={row.standing} />}>
      <Facts facts={facts} />
    </Section>
  );
}

function DocumentLink({ url }: { url: string | null }) {
  const words = useWords();
  if (!url) return words("certification.no_document");
  const id = url.split("/").at(-1) ?? "";
  return (
    <a href={`/admin/files/${id}`} target="_blank" rel="noreferrer" className={linkLook}>
      {words("certification.document_open")}
    </a>
  );
}
