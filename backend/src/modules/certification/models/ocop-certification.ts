import { model } from "@medusajs/framework/utils";
import { caseTypes, issuerLevels } from "../../../contracts/certification";

/** One dated decision about one product. Days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
export const OcopCertification = model
  .define("ocop_certification", {
    id: model.id({ prefix: "ocert" }).primaryKey(),
    product_id: model.text(),
    /** The holder at that time, who may have changed since; null where the source names none. */
    producer_id: model.text().nullable(),
    case_type: model.enum([...caseTypes]),
    criteria_set: model.text().nullable(),
    /** Points of part A (product and community), B (marketing) and C (quality), where known. */
    score_product: model.float().nullable(),
    score_marketing: model.float().nullable(),
    score_quality: model.float().nullable(),
    score_total: model.float().nullable(),
    star_rating: model.number(),
    decision_number: model.text().nullable(),
    round: model.text().nullable(),
    issuer_level: model.enum([...issuerLevels]).nullable(),
    place: model.text().nullable(),
    issued_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revocation_reason: model.text().nullable(),
    year: model.number().nullable(),
    year_basis: model.enum(["recognised", "as_of"]).nullable(),
    source: model.text().nullable(),
    /** The deciding paper, a StoredFile. */
    document_id: model.text().nullable(),
    /** Why it stands on record although a rule of its day speaks against it, and which rules those are. */
    exception_reason: model.text().nullable(),
    exception_rules: model.json().nullable(),
    /** The EvaluationRound that led to it, and the DecisionImport that brought it. */
    round_id: model.text().nullable(),
    import_id: model.text().nullable(),
    /** Why a wrongly recorded decision was taken off the record; it is then deleted, but kept. */
    withdrawal_reason: model.text().nullable(),
    is_demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["product_id"] },
    { on: ["producer_id"] },
    { on: ["expires_on"] },
    { on: ["round_id"] },
    { on: ["import_id"] },
    { on: ["round_id", "product_id"], unique: true, where: "round_id IS NOT NULL" },
    // The last line of defence when two clerks issue the same decision at once.
    { on: ["product_id", "decision_number"], unique: true, where: "decision_number IS NOT NULL" },
  ]);
