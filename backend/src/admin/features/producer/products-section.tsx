import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine } from "../../ui/cells";
import { Section } from "../../ui/section";
import { StarStanding } from "../certification/star-standing";

/** A producer's products, each with the star it holds today. */
export function ProducerProducts({ products }: { products: ProducerDetail["products"] }) {
  const words = useWords();
  return (
    <Section title={words("producer.products")}>
      {products.length === 0 && <EmptyLine>{words("producer.products_empty")}</EmptyLine>}
      {products.map((product) => (
        <div key={product.id} className="txt-compact-small grid grid-cols-2 items-center gap-x-4 px-6 py-3">
          <CellLink to={`/products/${product.id}`}>{product.title}</CellLink>
          <StarStanding star={product.star} />
        </div>
      ))}
    </Section>
  );
}
