import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REASON_LENGTH_MIN } from "../../../contracts/certification";
import { FieldRefusal } from "../../../field-refusal";
import type { OnRecord, WithdrawalInput } from "./read-withdrawal";

type Input = { withdrawal: WithdrawalInput; rows: OnRecord[] };

/**
 * An import is undone only while nothing stands on it: a decision of another source that came after one
 * of its rows was judged by that row.
 * @throws FieldRefusal for a reason too short; MedusaError 409 naming the later decision
 */
export const validateWithdrawalStep = createStep(
  "validate-withdrawal",
  async ({ withdrawal, rows }: Input, { container }) => {
    if (withdrawal.reason.trim().length < REASON_LENGTH_MIN) {
      const message = `Lý do rút phải có ít nhất ${REASON_LENGTH_MIN} ký tự.`;
      throw new FieldRefusal({ reason: message }, "reason");
    }
    if (!withdrawal.import_id) return new StepResponse(undefined);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "ocop_certification",
      fields: ["id", "product_id", "import_id", "issued_on", "decision_number", "created_at"],
      filters: { product_id: [...new Set(rows.map((row) => row.product_id))] },
    });
    const later = findLater(rows, data as unknown as OnRecord[], withdrawal.import_id);
    if (later) {
      const number = later.decision_number ?? "không rõ số";
      const message = `Không hoàn tác được: sau đợt nhập này đã có quyết định ${number} cho cùng sản phẩm. Hãy rút quyết định đó trước.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "superseded");
    }
    return new StepResponse(undefined);
  },
);

/**
 * A decision of another source about one of the products, taken on the day of the import's row or after, and
 * recorded after it: what was there before the import was not judged by it.
 */
function findLater(
  rows: readonly OnRecord[],
  all: readonly OnRecord[],
  importId: string,
): OnRecord | undefined {
  const firstDays = new Map<string, string>();
  for (const { product_id, issued_on } of rows) {
    const known = firstDays.get(product_id);
    if (issued_on !== null && (known === undefined || issued_on < known))
      firstDays.set(product_id, issued_on);
  }
  const importedAt = Math.max(...rows.map(recordedAt));
  return all.find((row) => {
    const first = firstDays.get(row.product_id);
    const isElsewhere = row.import_id !== importId && recordedAt(row) > importedAt;
    return isElsewhere && first !== undefined && row.issued_on !== null && row.issued_on >= first;
  });
}

const recordedAt = ({ created_at }: OnRecord): number => new Date(created_at).getTime();
