import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { IssueDecision } from "../../../contracts/evaluation-round";
import { FieldRefusal } from "../../../field-refusal";
import { previewDecision } from "../preview-decision";
import { readRound, requireOpen } from "../read-rounds";

export type IssueInput = { round_id: string; issue: IssueDecision; today: string };

/**
 * Refuses the whole decision if one of its entries cannot have it.
 * @throws FieldRefusal with fields `entries.<entry id>.<field>`; MedusaError 404 for an entry of another
 * round, 409 when a colleague has issued the decision of one of them
 */
export const validateRoundDecisionStep = createStep(
  "validate-round-decision",
  async ({ round_id, issue, today }: IssueInput, { container }) => {
    const round = await readRound(container, round_id);
    requireOpen(round);
    const chosen = round.entries.filter((entry) => issue.entry_ids.includes(entry.id));
    if (chosen.length !== new Set(issue.entry_ids).size)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Có hồ sơ không còn trong đợt này. Hãy tải lại.");
    const decided = chosen.find((entry) => entry.certification);
    if (decided) {
      const message = `“${decided.product_name}” đã có quyết định ${decided.certification?.decision_number}. Chưa ghi dòng nào.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "entry_certified");
    }
    const { rows, decisions } = await previewDecision(container, round, issue, today);
    const fields: Record<string, string> = {};
    const refusals = rows.flatMap((row) =>
      row.refusals.map((refusal) => ({ ...refusal, field: `entries.${row.entry_id}.${refusal.field}` })),
    );
    for (const { field, message } of refusals)
      fields[field] = fields[field] ? `${fields[field]} ${message}` : message;
    if (refusals.length > 0) throw new FieldRefusal(fields, refusals[0]?.rule ?? "decision", refusals);
    return new StepResponse({ decisions, today, round_id });
  },
);
