import { type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { columnMeanings } from "./columns";
import { messages } from "./messages";

const registry = { csv: "/du-lieu-mo/chung-nhan.csv", json: "/du-lieu-mo/chung-nhan.json" };
const feed = { xml: "/nguon-cap/san-pham.xml", json: "/nguon-cap/san-pham.json" };

type Localised = { locale: Locale };

const Download = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <Section title={t.downloadTitle}>
      <p className="flex flex-wrap gap-3">
        <LinkButton href={registry.csv} download>
          {t.csv}
        </LinkButton>
        <LinkButton href={registry.json} look="secondary" download>
          {t.json}
        </LinkButton>
      </p>
      <p className="pt-3 text-sm text-muc-muted">{t.csvNote}</p>
    </Section>
  );
};

const OnDay = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <Section title={t.onTitle} lead={t.onText}>
      <form action={registry.csv} className="flex flex-wrap items-end gap-3">
        <Field label={t.onLabel} name="on" type="date" required />
        <Button look="secondary">{t.csv}</Button>
        <Button look="secondary" formAction={registry.json}>
          {t.json}
        </Button>
      </form>
      <p className="pt-3 font-mono text-sm break-all">{registry.csv}?on=2025-06-30</p>
    </Section>
  );
};

const Feed = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <Section title={t.feedTitle} lead={t.feedText}>
      <ul>
        {[
          [feed.xml, t.feedXml],
          [feed.json, t.feedJson],
        ].map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 flex-wrap items-center gap-x-2 text-link">
              {label} <span className="font-mono text-sm break-all">{href}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Licence = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <Section title={t.licenceTitle}>
      <p>{t.licence}</p>
      <p className="my-3 rounded-card bg-gao-raised px-4 py-3 font-semibold">{t.attribution}</p>
      <a
        href="https://creativecommons.org/licenses/by/4.0/deed.vi"
        rel="license noreferrer"
        className="inline-flex min-h-11 items-center text-link"
      >
        {t.licenceLink}
      </a>
    </Section>
  );
};

const Columns = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <Section title={t.columnsTitle}>
      <dl>
        {columnMeanings(locale).map(({ column, meaning }) => (
          <div
            key={column}
            className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[14rem_1fr] sm:items-baseline"
          >
            <dt className="font-mono text-sm break-all">{column}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** What the registry's open data holds, how to take it, and on what terms. */
export const OpenDataPage = ({ locale }: Localised) => {
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid max-w-[68rem] gap-x-16 md:grid-cols-2">
        <Section title={t.whatTitle}>
          <ul className="grid list-disc gap-2 pl-5">
            {t.what.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <Download locale={locale} />
        <OnDay locale={locale} />
        <Licence locale={locale} />
        <Feed locale={locale} />
      </div>
      <Columns locale={locale} />
      <p className="pt-10">{t.fix}</p>
      <p className="flex flex-wrap gap-3 pt-3">
        <LinkButton href={localePath(locale, "/phan-anh")} look="secondary">
          {t.report}
        </LinkButton>
        <LinkButton href={localePath(locale, "/tra-cuu")} look="quiet">
          {t.lookUp}
        </LinkButton>
      </p>
    </>
  );
};
