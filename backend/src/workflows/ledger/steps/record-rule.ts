import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { legalForms } from "../../../contracts/catalogue";
import type { RecordRule } from "../../../contracts/ledger";
import { FieldRefusal } from "../../../field-refusal";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";

export type RuleInput = { rule: RecordRule; user_name: string; today: string };
type NewRule = RecordRule & { recorded_on: string; recorded_by_name: string };

/** @throws FieldRefusal when the rule would reach back, or is for a form that there is not */
export const validateRuleStep = createStep(
  "validate-deduction-rule",
  async ({ rule, user_name, today }: RuleInput, { container }) => {
    if (rule.valid_from <= today) {
      throw new FieldRefusal({ valid_from: "Mức mới có hiệu lực sớm nhất từ ngày mai." }, "reaches_back");
    }
    const isForm = legalForms.some((form) => form === rule.applies_to);
    if (rule.kind !== "commission" && !isForm) {
      throw new FieldRefusal({ applies_to: "Hãy chọn hình thức của chủ thể." }, "unknown_form");
    }
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    const { kind, applies_to, valid_from } = rule;
    const [same] = await service.listDeductionRules({ kind, applies_to, valid_from }, { take: 1 });
    if (same) {
      throw new FieldRefusal(
        { valid_from: "Đã có mức bắt đầu từ ngày này. Hãy bỏ mức đó trước." },
        "same_day",
      );
    }
    return new StepResponse<NewRule>({ ...rule, recorded_on: today, recorded_by_name: user_name });
  },
);

export const createRuleStep = createStep(
  "create-deduction-rule",
  async (rule: NewRule, { container }) => {
    const { id } = await container.resolve<LedgerService>(LEDGER_MODULE).createDeductionRules(rule);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<LedgerService>(LEDGER_MODULE).softDeleteDeductionRules(id);
  },
);

/** @throws MedusaError not_found; conflict when it has begun: what was agreed stays on record */
export const validateRuleWithdrawalStep = createStep(
  "validate-deduction-rule-withdrawal",
  async ({ id, today }: { id: string; today: string }, { container }) => {
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    const [rule] = id ? await service.listDeductionRules({ id: [id] }, { take: 1 }) : [];
    if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy mức này.");
    if (rule.valid_from <= today) {
      const message = "Mức này đã có hiệu lực nên không bỏ được. Hãy ghi mức mới từ một ngày sau.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "rule_in_force");
    }
    return new StepResponse(rule.id);
  },
);

export const withdrawRuleStep = createStep("withdraw-deduction-rule", async (id: string, { container }) => {
  await container.resolve<LedgerService>(LEDGER_MODULE).softDeleteDeductionRules(id);
  return new StepResponse(id);
});
