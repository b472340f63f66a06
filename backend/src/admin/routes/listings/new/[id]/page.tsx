import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { useProposal } from "../../../../data/product-proposals";
import { AuditTrail } from "../../../../features/audit/audit-trail";
import { RecordDrawer } from "../../../../features/certification/record-drawer";
import { NewProductReview } from "../../../../features/listing/new-product-review";
import { useWords, word } from "../../../../lib/use-words";
import { BoxSkeleton } from "../../../../ui/box-skeleton";
import { LoadFailure } from "../../../../ui/load-failure";

/** A product that a producer would put on the market, and the decision about it. */
export default function NewProductPage() {
  const { id = "" } = useParams();
  const words = useWords();
  const { data, error, refetch } = useProposal(id);
  const [isRecording, setRecording] = useState(false);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { proposal } = data;
  const { product, content, producer } = proposal;
  return (
    <div className="flex flex-col gap-y-3">
      {product && (
        <div>
          <Button size="small" onClick={() => setRecording(true)}>
            {words("proposal.record")}
          </Button>
        </div>
      )}
      <NewProductReview key={`${proposal.id}-${proposal.version}`} proposal={proposal} />
      <AuditTrail table="product_proposal" rowId={proposal.id} />
      {isRecording && product && (
        <RecordDrawer
          start={{ product: { id: product.id, title: content.title, producer } }}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  );
}

export const handle = { breadcrumb: () => word("listing.kind_new") };
