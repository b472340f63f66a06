import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { countEntries, roundState } from "../../../modules/evaluation-round";
import { readRound, requireOpen } from "../read-rounds";
import { countedEntry } from "../round-view";

/** @throws MedusaError 409 saying what is left to do */
export const validateClosingStep = createStep("validate-round-closing", async (id: string, { container }) => {
  const round = await readRound(container, id);
  requireOpen(round);
  const entries = round.entries.map(countedEntry);
  if (roundState(null, entries) === "decided") return new StepResponse(undefined);
  const { entered, pending } = countEntries(entries);
  const message =
    entered === 0
      ? "Đợt này chưa có hồ sơ nào."
      : pending > 0
        ? `Còn ${pending} hồ sơ chưa có kết quả.`
        : "Còn hồ sơ đạt mà chưa ban hành quyết định.";
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "round_undecided");
});
