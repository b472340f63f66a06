import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { useCertifications } from "../data/certifications";
import { ProductDecisions } from "../features/certification/product-decisions";
import { StarStanding } from "../features/certification/star-standing";
import { currentStar } from "../features/product/current-star";
import { useWords } from "../lib/use-words";
import { BoxSkeleton } from "../ui/box-skeleton";
import { LoadFailure } from "../ui/load-failure";
import { Section } from "../ui/section";

/** On the page of a product: the star it holds today and the decisions behind it. */
export default function ProductStarsWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  const words = useWords();
  const { data, error, refetch } = useCertifications({ product_id: product.id, limit: 100 });
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <Section title={words("product.star_title")}>
      <p className="txt-compact-small px-6 py-4">
        <StarStanding star={currentStar(data.certifications)} />
      </p>
      <ProductDecisions certifications={data.certifications} />
    </Section>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "ocop-product-stars" });
