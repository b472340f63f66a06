import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplicationPaper } from "../../../contracts/producer-application";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";
import type { WrittenPaper } from "../application-papers";

export type PapersToKeep = { papers: WrittenPaper[]; kept: ApplicationPaper[] };

/** Keeps the files of papers for the office alone, all or none. @throws MedusaError invalid_data */
export const keepPapersStep = createStep(
  "keep-application-papers",
  async ({ papers, kept }: PapersToKeep, { container }) => {
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    const made: string[] = [];
    const rows: ApplicationPaper[] = [];
    try {
      for (const { file, ...paper } of papers) {
        const former = kept.find(({ kind }) => kind === paper.kind);
        if (file) {
          const bytes = Buffer.from(file.base64, "base64");
          const own = { audience: "office", producer_id: null } as const;
          const { id, name } = await service.keep({ ...own, name: file.name, bytes });
          made.push(id);
          rows.push({ ...paper, file_id: id, file_name: name });
        } else if (former) {
          rows.push({ ...paper, file_id: former.file_id, file_name: former.file_name });
        }
      }
    } catch (error) {
      // A step that fails is not undone by the framework: what it had kept must go here.
      await service.deleteStoredFiles(made);
      throw error;
    }
    return new StepResponse(rows, made);
  },
  async (made, { container }) => {
    if (made?.length) await container.resolve<StoredFileService>(STORED_FILE_MODULE).deleteStoredFiles(made);
  },
);
