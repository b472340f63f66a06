import type { ReactNode } from "react";
import type { StarStanding } from "../../../contracts/certification";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";

type Props = { report: OfficeReport; star: (standing: StarStanding) => ReactNode };

/** The product meant, its star then and now, and where to go if the report is right. */
export function ReportProduct({ report, star }: Props) {
  const words = useWords();
  const { product, producer, star_then, star_today, held_certification_id: held } = report;
  if (!product) {
    return (
      <Section title={words("report.product")}>
        <EmptyLine>
          {report.product_name
            ? `${report.product_name} (${words("report.product_named")})`
            : words("report.no_product")}
        </EmptyLine>
      </Section>
    );
  }
  const facts = [
    {
      label: words("report.product"),
      value: <CellLink to={`/products/${product.id}`}>{product.title}</CellLink>,
    },
    {
      label: words("report.producer"),
      value: producer && <CellLink to={`/producers/${producer.id}`}>{producer.name}</CellLink>,
    },
    { label: words("report.star_then"), value: star_then && star(star_then) },
    { label: words("report.star_today"), value: star_today && star(star_today) },
  ];
  return (
    <Section title={words("report.star")}>
      <Facts facts={facts.filter((fact) => fact.value)} />
      <div className="txt-compact-small flex flex-col gap-y-2 px-6 py-4">
        <span className="text-ui-fg-subtle">{words("report.sanction_hint")}</span>
        <span className="flex flex-wrap gap-x-6 gap-y-1">
          {held ? (
            <CellLink to={`/certifications/${held}`}>{words("report.revoke")}</CellLink>
          ) : (
            <CellLink to={`/certifications?q=${encodeURIComponent(product.title)}`}>
              {words("report.see_decisions")}
            </CellLink>
          )}
          {producer && <CellLink to={`/producers/${producer.id}`}>{words("report.suspend")}</CellLink>}
        </span>
      </div>
    </Section>
  );
}
