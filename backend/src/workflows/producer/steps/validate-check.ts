import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckPaper } from "../../../contracts/producer-paper";
import { readProducer } from "../read-producer";

export type PaperToCheck = {
  producer_id: string;
  paper_id: string;
  check: CheckPaper;
  today: string;
};

const conflict = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/** @throws MedusaError not_found; conflict when somebody has checked it before, or it has run out meanwhile */
export const validateCheckStep = createStep(
  "validate-paper-check",
  async ({ producer_id, paper_id, check, today }: PaperToCheck, { container }) => {
    const { papers, name } = await readProducer(container, producer_id);
    const paper = papers.find((known) => known.id === paper_id);
    if (!paper) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy giấy tờ này.");
    if (paper.state !== "submitted") {
      const who = paper.checked_by_name ?? "người khác";
      throw conflict(`Giấy này đã được ${who} kiểm tra. Hãy tải lại trang để xem.`, "paper_checked");
    }
    if (check.verdict === "verified" && paper.expires_on !== null && paper.expires_on < today) {
      throw conflict("Giấy này đã hết hạn nên không xác minh được. Hãy từ chối kèm lý do.", "paper_expired");
    }
    return new StepResponse({ kind: paper.kind, number: paper.number, producer_name: name });
  },
);
