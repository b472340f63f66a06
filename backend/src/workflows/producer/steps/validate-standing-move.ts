import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { verificationLack } from "../../../modules/producer";
import { readProducer } from "../read-producer";

export type StandingVerb = "verify" | "refuse" | "suspend" | "lift";
export type StandingMove = { producer_id: string; verb: StandingVerb };

const conflict = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);
const REFRESH = "Hãy tải lại trang để xem.";

/** @throws MedusaError not_found; conflict when it is so already, or papers are lacking; invalid_data */
export const validateStandingMoveStep = createStep(
  "validate-producer-standing-move",
  async ({ producer_id, verb }: StandingMove, { container }) => {
    const producer = await readProducer(container, producer_id);
    if (verb === "verify" && producer.verified_on !== null) {
      const who = producer.verified_by_name ?? "người khác";
      throw conflict(`Chủ thể này đã được ${who} xác minh. ${REFRESH}`, "already_verified");
    }
    if (verb === "verify" && verificationLack(producer.legal_form, producer.papers).length > 0) {
      const message =
        "Chưa có giấy đăng ký hoặc giấy tờ cá nhân nào được xác minh. Hãy kiểm tra giấy tờ trước.";
      throw conflict(message, "papers_lacking");
    }
    if (verb === "suspend" && producer.is_suspended) {
      const who = producer.suspended_by_name ?? "người khác";
      throw conflict(`Chủ thể này đã được ${who} tạm dừng. ${REFRESH}`, "already_suspended");
    }
    if (verb === "lift" && !producer.is_suspended) {
      throw conflict(`Chủ thể này không còn tạm dừng. ${REFRESH}`, "not_suspended");
    }
    return new StepResponse({ producer_name: producer.name });
  },
);
