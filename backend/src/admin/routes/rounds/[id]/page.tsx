import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { useRound } from "../../../data/rounds";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { ProductPicker } from "../../../features/certification/product-picker";
import { EnrolDrawer } from "../../../features/evaluation-round/enrol-drawer";
import { EntriesSection } from "../../../features/evaluation-round/entries-section";
import { RoundFacts } from "../../../features/evaluation-round/facts-section";
import { IssueDrawer } from "../../../features/evaluation-round/issue-drawer";
import { TallySection } from "../../../features/evaluation-round/tally-section";
import { useWords, word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One round: its dossiers, what the council found, and the decisions that follow. */
export default function RoundPage() {
  const words = useWords();
  const { id = "" } = useParams();
  const [drawer, setDrawer] = useState<"enrol" | "issue" | null>(null);
  const { data, error, refetch } = useRound(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { round, entries } = data;
  const awaiting = entries.filter((entry) => entry.result === "granted" && !entry.certification);
  const close = () => setDrawer(null);
  return (
    <div className="flex flex-col gap-y-3">
      <RoundFacts round={round} />
      <TallySection entries={entries} />
      <EntriesSection
        key={round.id}
        detail={data}
        actions={
          round.state !== "closed" && (
            <>
              <Button size="small" variant="secondary" onClick={() => setDrawer("enrol")}>
                {words("round.enrol")}
              </Button>
              <Button size="small" disabled={awaiting.length === 0} onClick={() => setDrawer("issue")}>
                {words("round.issue")}
              </Button>
            </>
          )
        }
      />
      <AuditTrail table="evaluation_round" rowId={round.id} />
      {drawer === "enrol" && (
        <EnrolDrawer
          roundId={round.id}
          pickProduct={(given) => <ProductPicker {...given} />}
          onClose={close}
        />
      )}
      {drawer === "issue" && <IssueDrawer round={round} entries={awaiting} onClose={close} />}
    </div>
  );
}

export const handle = { breadcrumb: () => word("round.title") };
