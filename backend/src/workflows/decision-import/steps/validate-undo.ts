import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readImport, requireState } from "../read-import";

/** `undone_at` in ISO form. */
export type ImportToUndo = { import_id: string; reason: string; undone_at: string };

/** @throws MedusaError 404, or 409 for an import that is not on record */
export const validateUndoStep = createStep(
  "validate-import-undo",
  async ({ import_id, reason }: ImportToUndo, { container }) => {
    requireState(await readImport(container, import_id), "committed");
    return new StepResponse({ import_id, reason });
  },
);
