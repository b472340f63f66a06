import { useProductHolder } from "../../data/products";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { SourceLink } from "../../ui/source-link";
import { marketFactsOf } from "./market-facts";

type Props = { productId: string; metadata: unknown };

/** Who makes a product, what kind it is, and whether it is alcohol. */
export function ProductFacts({ productId, metadata }: Props) {
  const words = useWords();
  const holder = useProductHolder(productId).data?.product.producer;
  const facts = marketFactsOf(metadata);
  const yesOrNo = (is: boolean) => words(is ? "shared.yes" : "shared.no");
  return (
    <Section title={words("product.facts_title")}>
      {!facts && <EmptyLine>{words("product.unreadable")}</EmptyLine>}
      <Facts
        facts={[
          {
            label: words("product.producer"),
            value: holder && <CellLink to={`/producers/${holder.id}`}>{holder.name}</CellLink>,
          },
          { label: words("product.kind"), value: facts?.kind },
          {
            label: words("product.alcohol"),
            value: facts?.is_alcohol ? words("product.alcohol_note") : facts && yesOrNo(false),
          },
          {
            label: words("product.illustrative_price"),
            value: facts && yesOrNo(facts.price_is_illustrative),
          },
          { label: words("product.title_en"), value: facts?.title_en },
          { label: words("shared.source"), value: facts?.source && <SourceLink source={facts.source} /> },
        ].filter((fact) => fact.value)}
      />
    </Section>
  );
}
