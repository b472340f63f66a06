import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type NewFile, STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";

/** A workflow hands its input on as JSON, which a Buffer does not survive: bytes travel as base64. */
export type FileToKeep = Omit<NewFile, "bytes"> & { base64: string };

/** @throws MedusaError invalid_data for what is neither a picture nor a PDF, is too large or unreadable */
export const keepFileStep = createStep(
  "keep-file",
  async ({ base64, ...file }: FileToKeep, { container }) => {
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    const kept = await service.keep({ ...file, bytes: Buffer.from(base64, "base64") });
    return new StepResponse(kept, kept.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<StoredFileService>(STORED_FILE_MODULE).deleteStoredFiles(id);
  },
);
