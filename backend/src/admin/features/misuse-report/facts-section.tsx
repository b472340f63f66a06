import type { OfficeReport } from "../../../contracts/misuse-report";
import { formatDay, formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ReportStateBadge } from "./state-badge";

/** What was reported, where and when, and how to reach whoever did. */
export function ReportFacts({ report }: { report: OfficeReport }) {
  const words = useWords();
  const facts = [
    { label: words("report.kind"), value: words(`report.kind_${report.kind}`) },
    { label: words("report.text"), value: <Told text={report.text} /> },
    {
      label: report.further_at && words("report.further", { when: formatInstant(report.further_at) }),
      value: report.further_text && <Told text={report.further_text} />,
    },
    {
      label: words("report.place"),
      value: `${report.place} · ${report.commune_name}, ${report.province_name}`,
    },
    { label: words("report.reported_on"), value: formatDay(report.reported_on) },
    {
      label: words("report.due_on"),
      value: [formatDay(report.due_on), report.is_overdue && words("report.overdue")]
        .filter(Boolean)
        .join(" · "),
    },
    { label: words("report.contact"), value: contactOf(report, words) },
    { label: words("report.moved_by"), value: report.moved_by },
  ];
  const shown = facts.flatMap(({ label, value }) => (label && value ? [{ label, value }] : []));
  return (
    <Section
      title={words("report.facts", { code: report.code })}
      aside={<ReportStateBadge state={report.state} />}
    >
      <Facts facts={shown} />
    </Section>
  );
}

/** Somebody's own words, line by line, as text and nothing else. */
const Told = ({ text }: { text: string }) => (
  <span className="text-ui-fg-base whitespace-pre-line break-words">{text}</span>
);

function contactOf(report: OfficeReport, words: ReturnType<typeof useWords>): string {
  if (!report.contact) return words("report.no_contact");
  const until = report.contact_until;
  const { phone, email } = report.contact;
  return [phone, email, until && words("report.contact_until", { day: formatDay(until) })]
    .filter(Boolean)
    .join(" · ");
}
