import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type OwnVariant, readOwnLevel } from "../read-own-variant";

/** @throws MedusaError not_found when the variant is not this producer's, or lies nowhere. */
export const validateStockChangeStep = createStep(
  "validate-stock-change",
  async (input: OwnVariant, { container }) => new StepResponse(await readOwnLevel(container, input)),
);
