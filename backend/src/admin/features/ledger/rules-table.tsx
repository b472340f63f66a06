import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui";
import { legalForms } from "../../../contracts/catalogue";
import type { DeductionRules, DeductionRuleView } from "../../../contracts/deduction";
import { useWithdrawRule } from "../../data/ledger";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { type PlainColumn, PlainTable } from "../../ui/plain-table";
import { percentOf } from "./entry-columns";

/** Every rate there ever was, the latest first; one that has not begun can be withdrawn. */
export function RulesTable({ rules, groups }: Pick<DeductionRules, "rules" | "groups">) {
  const words = useWords();
  const ask = usePrompt();
  const withdrawing = useWithdrawRule();
  async function withdraw(rule: DeductionRuleView) {
    const isSure = await ask({
      title: words("ledger.withdraw_title"),
      description: words("ledger.withdraw_text"),
      confirmText: words("ledger.withdraw_rule"),
      cancelText: words("ledger.cancel"),
    });
    if (!isSure) return;
    withdrawing.mutate(rule.id, {
      onSuccess: () => toast.success(words("ledger.rule_withdrawn")),
      onError: ({ message }) => toast.error(words("ledger.failed"), { description: message }),
    });
  }
  if (rules.length === 0) {
    return (
      <div className="px-6 py-8 text-center">
        <Text weight="plus">{words("ledger.rules_empty")}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words("ledger.rules_empty_hint")}
        </Text>
      </div>
    );
  }
  return (
    <PlainTable
      columns={[
        ...ruleColumns(words, groups),
        {
          header: "",
          cell: (rule) =>
            rule.has_begun ? null : (
              <Button size="small" variant="secondary" onClick={() => withdraw(rule)}>
                {words("ledger.withdraw_rule")}
              </Button>
            ),
        },
      ]}
      rows={rules}
      keyOf={(rule) => rule.id}
    />
  );
}

/** The group or legal form a rate is for, in words. */
export function subjectOf(
  { applies_to }: Pick<DeductionRuleView, "applies_to">,
  groups: DeductionRules["groups"],
  words: Words,
): string {
  if (applies_to === null) return words("ledger.applies_to_all");
  const form = legalForms.find((one) => one === applies_to);
  if (form) return words(`ledger.form_${form}`);
  return groups.find((group) => group.handle === applies_to)?.name ?? applies_to;
}

const ruleColumns = (words: Words, groups: DeductionRules["groups"]): PlainColumn<DeductionRuleView>[] => [
  { header: words("ledger.rule_kind"), cell: ({ kind }) => words(`ledger.rule_kind_${kind}`) },
  { header: words("ledger.applies_to"), cell: (rule) => subjectOf(rule, groups, words) },
  { header: words("ledger.rate_percent"), isNumber: true, cell: ({ rate_bp }) => percentOf(rate_bp) },
  { header: words("ledger.valid_from"), cell: ({ valid_from }) => formatDay(valid_from) },
  {
    header: "",
    cell: ({ has_begun }) => (
      <StatusBadge color={has_begun ? "green" : "orange"}>
        {words(has_begun ? "ledger.rule_begun" : "ledger.rule_coming")}
      </StatusBadge>
    ),
  },
  { header: words("ledger.source"), cell: ({ source }) => source },
];
