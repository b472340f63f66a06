import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { RecordCertification } from "../../contracts/certification";
import { type CheckedDecision, checkDecisions, type Refusal } from "../../modules/certification";
import { readOnRecord } from "./read-on-record";

export type JudgedDecision =
  | Extract<CheckedDecision, { ok: true }>
  | { ok: false; refusals: (Omit<Refusal, "field"> & { field: keyof RecordCertification })[] };

const unknownThings = {
  product_id: "Không tìm thấy sản phẩm này.",
  producer_id: "Không tìm thấy chủ thể này.",
  document_id: "Không tìm thấy tệp văn bản này trong các tệp công khai.",
} as const;

/** Judges decisions by what is on record now: the dated rules, and whether what they name exists. */
export async function judgeDecisions(
  container: MedusaContainer,
  decisions: readonly RecordCertification[],
  today: string,
): Promise<JudgedDecision[]> {
  const known = await readKnown(container, decisions);
  const products = [...new Set(decisions.map((row) => row.product_id))].filter((id) => known.has(id));
  const checked = checkDecisions(decisions, await readOnRecord(container, products), today);
  return decisions.map((decision, index) => {
    const fields = (["product_id", "producer_id", "document_id"] as const).filter((field) => {
      const id = decision[field];
      return id !== null && id !== undefined && !known.has(id);
    });
    if (fields.length > 0) return { ok: false, refusals: fields.map(unknown) };
    const answer = checked[index];
    if (!answer) throw new Error("Every decision must be judged.");
    return answer;
  });
}

const unknown = (field: keyof typeof unknownThings) => ({
  field,
  rule: UNKNOWN_RULE,
  message: unknownThings[field],
  may_be_excepted: false,
});

export const UNKNOWN_RULE = "not_found";

/** Of the products, holders and documents that the decisions name, the ids of those that exist. */
async function readKnown(
  container: MedusaContainer,
  decisions: readonly RecordCertification[],
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const read = async (entity: string, ids: readonly (string | null | undefined)[], filters = {}) => {
    const id = [...new Set(ids)].filter((one) => typeof one === "string");
    if (id.length === 0) return [];
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id, ...filters } });
    return data.map((row) => String(row.id));
  };
  const known = await Promise.all([
    read(
      "product",
      decisions.map((row) => row.product_id),
    ),
    read(
      "producer",
      decisions.map((row) => row.producer_id),
    ),
    read(
      "stored_file",
      decisions.map((row) => row.document_id),
      { audience: "public" },
    ),
  ]);
  return new Set(known.flat());
}
