import { useCertifications } from "../../data/certifications";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { LoadFailure } from "../../ui/load-failure";
import { Section } from "../../ui/section";
import { currentStar } from "./current-star";
import { ProductDecisions } from "./product-decisions";
import { StarStanding } from "./star-standing";

/** The star a product holds today and the decisions behind it. */
export function ProductStars({ productId }: { productId: string }) {
  const words = useWords();
  const { data, error, refetch } = useCertifications({ product_id: productId, limit: 100 });
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <Section title={words("product.star_title")}>
      <div className="txt-compact-small px-6 py-4">
        <StarStanding star={currentStar(data.certifications)} />
      </div>
      <ProductDecisions certifications={data.certifications} />
    </Section>
  );
}
