import type { OfficeApplication } from "../../../contracts/producer-application";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ApplicationStateBadge } from "./state-badge";

/** What the applicant wrote, and what the office has answered. */
export function ApplicationFacts({ application }: { application: OfficeApplication }) {
  const words = useWords();
  const { fields, decided_on, decided_by_name, forgotten_on } = application;
  const joined = (...parts: string[]) => parts.filter(Boolean).join(" · ");
  const taxCode = fields.tax_code ?? (forgotten_on ? "" : words("application.no_tax_code"));
  const facts = [
    { label: words("application.name"), value: application.name },
    { label: words("producer.legal_form"), value: words(`producer.form_${application.legal_form}`) },
    { label: words("application.tax_code"), value: taxCode },
    {
      label: words("application.place"),
      value: `${application.commune_name}, ${application.province_name}`,
    },
    { label: words("application.contact"), value: joined(fields.contact_name, fields.phone) },
    { label: words("application.email"), value: fields.email },
    {
      label: words("application.account"),
      value: joined(fields.bank_name, fields.account_number, fields.account_holder),
    },
    { label: words("application.submitted_on"), value: formatDay(application.submitted_on) },
    { label: words("application.remark"), value: application.remark },
    {
      label: words("application.answered"),
      value:
        decided_on && words("application.by", { who: decided_by_name ?? "", day: formatDay(decided_on) }),
    },
    {
      label: words("application.forgotten"),
      value: forgotten_on && words("application.forgotten_text", { day: formatDay(forgotten_on) }),
    },
  ];
  return (
    <Section
      title={words("application.facts", { code: application.code })}
      aside={<ApplicationStateBadge state={application.state} />}
    >
      <Facts facts={facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
    </Section>
  );
}
