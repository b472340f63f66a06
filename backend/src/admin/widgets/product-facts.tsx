import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { useProductHolder } from "../data/products";
import { marketFactsOf } from "../features/product/market-facts";
import { useWords } from "../lib/use-words";
import { CellLink, EmptyLine } from "../ui/cells";
import { Facts } from "../ui/facts";
import { Section } from "../ui/section";

/** On the page of a product: who makes it, what kind it is, and whether it is alcohol. */
export default function ProductFactsWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  const words = useWords();
  const holder = useProductHolder(product.id).data?.product.producer;
  const facts = marketFactsOf(product.metadata);
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
          { label: words("shared.source"), value: facts?.source },
        ].filter((fact) => fact.value)}
      />
    </Section>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "ocop-product-facts" });
