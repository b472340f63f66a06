import { useParams } from "react-router-dom";
import { useProducer } from "../../../data/producers";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { DecisionsSection } from "../../../features/certification/decisions-section";
import { ProducerFacts } from "../../../features/producer/facts-section";
import { ProducerMembers } from "../../../features/producer/members-section";
import { ProducerPapers } from "../../../features/producer/papers-section";
import { ProducerProducts } from "../../../features/producer/products-section";
import { SellingSection } from "../../../features/producer/selling-section";
import { useWords, word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One producer: who it is, who may act for it, what it sells and what was decided about it. */
export default function ProducerPage() {
  const words = useWords();
  const { id = "" } = useParams();
  const { data, error, refetch } = useProducer(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { producer } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <ProducerFacts producer={producer} />
      <SellingSection producer={producer} />
      <ProducerPapers producer={producer} />
      <ProducerProducts products={producer.products} />
      <DecisionsSection
        title={words("producer.certifications")}
        emptyWord={words("producer.certifications_empty")}
        certifications={producer.certifications}
      />
      <ProducerMembers producer={producer} />
      <AuditTrail table="producer" rowId={producer.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("producer.facts") };
