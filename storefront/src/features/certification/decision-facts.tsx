import type { CertificationDetail } from "@contracts/certification";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/lib/locale";
import { certificationFacts } from "./certification-facts";
import { messages } from "./messages";
import { messages as pageMessages } from "./page-messages";
import { documentPath } from "./paths";
import { scoreWords } from "./score-words";

type Certification = CertificationDetail["certification"];
type Row = { term: string; value: ReactNode };

const link = (href: string, label: string) => (
  <a href={href} className="inline-flex min-h-11 items-center text-link">
    {label}
  </a>
);

const paper = ({ document_url }: Certification, locale: Locale): ReactNode => {
  const t = pageMessages(locale);
  const path = documentPath(document_url);
  return path ? link(path, t.openDocument) : t.noDocument;
};

const rowsOf = (certification: Certification, locale: Locale): Row[] => {
  const t = messages(locale);
  const words = pageMessages(locale);
  const { product, producer, criteria_set, source } = certification;
  const [decision, ...dated] = certificationFacts(certification, locale);
  const rows: (Row | false | null | undefined)[] = [
    {
      term: words.product,
      value: certification.product_is_listed
        ? link(localePath(locale, `/san-pham/${product.handle}`), product.title)
        : product.title,
    },
    {
      term: words.holder,
      value: producer
        ? link(localePath(locale, `/nha-san-xuat/${producer.handle}`), producer.name)
        : t.holderUnknown,
    },
    certification.product_group !== null && { term: words.group, value: certification.product_group },
    { term: t.caseType, value: t.cases[certification.case_type] },
    decision,
    certification.round !== null && { term: words.round, value: certification.round },
    certification.place !== null && { term: words.place, value: certification.place },
    ...dated,
    criteria_set && { term: words.criteria, value: criteria_set.source },
    { term: words.scores, value: scoreWords(certification, locale) },
    { term: words.document, value: paper(certification, locale) },
    source?.startsWith("http") && {
      term: words.source,
      value: (
        <a href={source} rel="noreferrer nofollow" className="inline-flex min-h-11 items-center text-link">
          {new URL(source).hostname}
        </a>
      ),
    },
  ];
  return rows.filter((row): row is Row => Boolean(row) && (row as Row).value !== null);
};

/** Everything a decision says, its paper and its source. */
export const DecisionFacts = ({
  certification,
  locale,
}: {
  certification: Certification;
  locale: Locale;
}) => (
  <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">
    {rowsOf(certification, locale).map(({ term, value }) => (
      <div
        key={term}
        className="grid items-center border-b border-hairline py-1.5 sm:col-span-2 sm:grid-cols-subgrid"
      >
        <dt className="text-sm text-muc-muted">{term}</dt>
        <dd className="min-w-0 break-words">{value}</dd>
      </div>
    ))}
  </dl>
);

/** The recorded exception, told as openly as the rule it goes against. */
export const ExceptionNotice = ({
  certification,
  locale,
}: {
  certification: Certification;
  locale: Locale;
}) => {
  const { exception } = certification;
  if (!exception) return null;
  const t = pageMessages(locale);
  return (
    <section className="rounded-card border-l-4 border-nghe bg-nghe-wash px-4 py-3">
      <h2 className="text-base">{t.exceptionTitle}</h2>
      <p>{t.exceptionText}</p>
      <p className="py-1 font-semibold">{exception.reason}</p>
      <ul lang="vi" className="list-disc pl-5 text-sm">
        {exception.rules.map(({ rule, message }) => (
          <li key={rule + message}>{message}</li>
        ))}
      </ul>
    </section>
  );
};
