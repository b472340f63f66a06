import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** One decision, or all that an import brought. */
export type WithdrawalInput =
  | { certification_id: string; import_id?: undefined; reason: string }
  | { import_id: string; certification_id?: undefined; reason: string };

export type OnRecord = {
  id: string;
  product_id: string;
  import_id: string | null;
  issued_on: string | null;
  decision_number: string | null;
  created_at: string | Date;
};

/** The decisions that are to go off the record. @throws MedusaError 404 when there are none */
export const readWithdrawalStep = createStep(
  "read-withdrawal",
  async ({ certification_id, import_id }: WithdrawalInput, { container }) => {
    // An undefined filter matches every row: one of the two must be there.
    const filters = certification_id ? { id: certification_id } : import_id ? { import_id } : null;
    if (!filters) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Chưa chọn quyết định nào.");
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "ocop_certification",
      fields: ["id", "product_id", "import_id", "issued_on", "decision_number", "created_at"],
      filters,
    });
    if (data.length === 0) {
      const message = "Không còn quyết định nào để rút: đã rút rồi, hoặc không có.";
      throw new MedusaError(MedusaError.Types.NOT_FOUND, message);
    }
    return new StepResponse(data as unknown as OnRecord[]);
  },
);
