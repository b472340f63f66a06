import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";

/** Bytes travel as base64: a workflow hands its input on as JSON. */
export type PhotoToKeep = { name: string; base64: string };

/**
 * Keeps the photos of a report for the office alone, all or none. Each is drawn anew, so that the place
 * where it was taken is gone. @throws MedusaError invalid_data for what is no picture
 */
export const keepPhotosStep = createStep(
  "keep-report-photos",
  async (photos: PhotoToKeep[], { container }) => {
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    const ids: string[] = [];
    try {
      for (const { name, base64 } of photos) {
        const bytes = Buffer.from(base64, "base64");
        const own = { audience: "office", producer_id: null, pictures_only: true } as const;
        const kept = await service.keep({ ...own, name, bytes });
        ids.push(kept.id);
      }
    } catch (error) {
      // A step that fails is not undone by the framework: what it had kept must go here.
      await service.deleteStoredFiles(ids);
      throw error;
    }
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<StoredFileService>(STORED_FILE_MODULE).deleteStoredFiles(ids);
  },
);
