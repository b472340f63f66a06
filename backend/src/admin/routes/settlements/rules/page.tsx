import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { TaxProposal } from "../../../../contracts/deduction";
import { useDeductionRules } from "../../../data/ledger";
import { percentOf } from "../../../features/ledger/entry-columns";
import type { RuleDraft } from "../../../features/ledger/rule-draft";
import { RuleDrawer } from "../../../features/ledger/rule-drawer";
import { RulesTable } from "../../../features/ledger/rules-table";
import { useWords, word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { ExportMenu } from "../../../ui/export-menu";
import { LoadFailure } from "../../../ui/load-failure";
import { Section } from "../../../ui/section";

const draftOf = ({ kind, legal_form, rate_bp, source }: TaxProposal): Partial<RuleDraft> => ({
  ...{ kind, applies_to: legal_form, rate: percentOf(rate_bp), source },
});

/** Commission and tax by day; none until the operator records one. */
export default function RulesPage() {
  const words = useWords();
  const { data, error, refetch } = useDeductionRules();
  const [start, setStart] = useState<Partial<RuleDraft> | null>(null);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title={words("ledger.rules")}
        aside={
          <span className="flex gap-2">
            <ExportMenu href="/admin/deduction-rules/export" />
            <Button size="small" onClick={() => setStart({})}>
              {words("ledger.record_rule")}
            </Button>
          </span>
        }
      >
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ledger.rules_subtitle")}
        </Text>
        <RulesTable rules={data.rules} groups={data.groups} />
      </Section>
      <Section title={words("ledger.proposals")}>
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ledger.proposals_text")}
        </Text>
        {data.proposals.map((proposal) => (
          <div key={proposal.kind} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <Text size="small" className="min-w-0 flex-1">
              {words(`ledger.rule_kind_${proposal.kind}`)} · {percentOf(proposal.rate_bp)} % ·{" "}
              {words(`ledger.form_${proposal.legal_form}`)}
              <br />
              <span className="text-ui-fg-subtle">{proposal.source}</span>
            </Text>
            <Button size="small" variant="secondary" onClick={() => setStart(draftOf(proposal))}>
              {words("ledger.record_rule")}
            </Button>
          </div>
        ))}
      </Section>
      {start && <RuleDrawer groups={data.groups} start={start} onClose={() => setStart(null)} />}
    </div>
  );
}

export const config = defineRouteConfig({ label: "ledger.rules", translationNs: "ocop", rank: 2 });

export const handle = { breadcrumb: () => word("ledger.rules") };
