import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { gtin14 } from "../../../tracing/gtin";

/** @throws MedusaError 400 when it is no GTIN or its check digit is wrong */
export const validateGtinStep = createStep("validate-gtin", async (gtin: string) => {
  if (gtin14(gtin) === null)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${gtin} không phải mã GTIN: sai độ dài hoặc sai số kiểm tra.`,
    );
  return new StepResponse(gtin.trim());
});
