import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readApplication } from "../read-application";
import type { ApplicationMove } from "./validate-move";

const conflict = (message: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, "changed_meanwhile");

/**
 * The application to approve, or the producer that was made of it already: who repeats is answered alike.
 * @throws MedusaError not_found; conflict when it waits for somebody else, or was moved since the clerk saw it
 */
export const validateApprovalStep = createStep(
  "validate-producer-application-approval",
  async ({ id, expected_version }: ApplicationMove, { container }) => {
    const application = await readApplication(container, { id });
    if (application.state === "approved") {
      return new StepResponse({ application, made: application.producer_id });
    }
    const who = application.decided_by_name ?? "Người khác";
    if (application.state !== "submitted") {
      throw conflict(`${who} vừa trả lời hồ sơ này. Hãy tải lại trang để xem.`);
    }
    if (application.version !== expected_version) {
      throw conflict("Hồ sơ này vừa thay đổi. Hãy tải lại trang để xem.");
    }
    const made: string | null = null;
    return new StepResponse({ application, made });
  },
);
