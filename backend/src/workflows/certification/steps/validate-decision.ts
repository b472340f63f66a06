import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RecordCertification } from "../../../contracts/certification";
import { FieldRefusal } from "../../../field-refusal";
import { type CheckedDecision, checkDecision, type DatedDecision } from "../../../modules/certification";
import type { NewCertification } from "./create-certifications";

export type DecisionInput = RecordCertification & { today: string };

type Earlier = DatedDecision & { decision_number: string | null };

/**
 * Holds a decision to the dated rules and fills in what follows from them: criteria set and last day.
 * @throws FieldRefusal naming the field and the rule; MedusaError 404 for an unknown product or
 * producer, 409 when the product already has this decision
 */
export const validateDecisionStep = createStep(
  "validate-decision",
  async ({ today, ...decision }: DecisionInput, { container }) => {
    await requireOne(container, "product", decision.product_id, "Không tìm thấy sản phẩm này.");
    await requireOne(container, "producer", decision.producer_id, "Không tìm thấy chủ thể này.");
    const earlier = await readDecisions(container, decision.product_id);
    if (earlier.some((row) => row.decision_number === decision.decision_number)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Sản phẩm này đã có quyết định số ${decision.decision_number}.`,
        "duplicate_decision",
      );
    }
    return new StepResponse(complete(decision, checkDecision(decision, earlier, today)));
  },
);

async function requireOne(container: MedusaContainer, entity: string, id: string, message: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id"], filters: { id } });
  if (data.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, message);
}

async function readDecisions(container: MedusaContainer, productId: string): Promise<Earlier[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields: [
      "id",
      "star_rating",
      "case_type",
      "decision_number",
      "issued_on",
      "expires_on",
      "revoked_on",
      "year",
    ],
    filters: { product_id: productId },
  });
  return data as unknown as Earlier[];
}

function complete(decision: RecordCertification, checked: CheckedDecision): NewCertification {
  if (!checked.ok) {
    const fields = Object.fromEntries(checked.refusals.map(({ field, message }) => [field, message]));
    throw new FieldRefusal(fields, checked.refusals[0]?.rule ?? "decision");
  }
  return {
    product_id: decision.product_id,
    producer_id: decision.producer_id,
    case_type: decision.case_type,
    criteria_set: checked.criteria_set,
    score_total: decision.score_total ?? null,
    star_rating: decision.star_rating,
    decision_number: decision.decision_number,
    round: decision.round ?? null,
    issuer_level: decision.issuer_level,
    place: decision.place ?? null,
    issued_on: decision.issued_on,
    expires_on: checked.expires_on,
    year: Number(decision.issued_on.slice(0, 4)),
    year_basis: "recognised",
    source: null,
    is_demonstration: decision.decision_number.startsWith("DEMO-"),
  };
}
