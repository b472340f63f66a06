import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readApplication } from "../read-application";

/** What a clerk asks for: which application, as she saw it, and who she is. */
export type ApplicationMove = {
  id: string;
  expected_version: number;
  user_id: string;
  user_name: string;
  today: string;
};

const conflict = (message: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, "changed_meanwhile");

/** @throws MedusaError not_found; conflict when it is decided, or was moved since the clerk saw it */
export const validateApplicationMoveStep = createStep(
  "validate-producer-application-move",
  async ({ id, expected_version }: ApplicationMove, { container }) => {
    const row = await readApplication(container, { id });
    if (row.state !== "submitted") {
      const who = row.decided_by_name ?? "Người khác";
      throw conflict(`${who} vừa trả lời hồ sơ này. Hãy tải lại trang để xem.`);
    }
    if (row.version !== expected_version) throw conflict("Hồ sơ này vừa thay đổi. Hãy tải lại trang để xem.");
    return new StepResponse(row);
  },
);
