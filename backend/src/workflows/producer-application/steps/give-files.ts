import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";

type FilesToGive = { producer_id: string; file_ids: string[] };

/** The files of an application become the producer's own, to be seen at its desk. */
export const giveFilesStep = createStep(
  "give-application-files",
  async ({ producer_id, file_ids }: FilesToGive, { container }) => {
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    if (file_ids.length > 0) await service.updateStoredFiles(file_ids.map((id) => ({ id, producer_id })));
    return new StepResponse(file_ids.length, file_ids);
  },
  async (file_ids, { container }) => {
    if (!file_ids?.length) return;
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    await service.updateStoredFiles(file_ids.map((id) => ({ id, producer_id: null })));
  },
);
