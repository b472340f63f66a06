import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../../modules/producer-application";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";
import { isToBeForgotten } from "../application-terms";
import { readApplication } from "../read-application";

const nothing = {
  ...{ name: "", tax_code: null, contact_name: "", phone: "", email: "" },
  ...{ bank_name: "", account_number: "", account_holder: "", remark: null },
  ...{ password_hash: null, mend_token_hash: null },
  papers: [] as unknown as Record<string, unknown>,
};

/** Deletes for good. There is no way back, on purpose. Answers the codes of what was emptied. */
export const emptyOldApplicationsStep = createStep(
  "empty-old-producer-applications",
  async ({ today }: { today: string }, { container }) => {
    const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
    const answered = await service.listProducerApplications(
      { state: ["refused", "returned"], forgotten_on: null },
      { select: ["id", "state", "decided_on", "forgotten_on"], take: 10_000 },
    );
    const codes: string[] = [];
    for (const { id } of answered.filter((row) => isToBeForgotten(row, today))) {
      const { code, papers, version } = await readApplication(container, { id });
      const files = papers.map(({ file_id }) => file_id);
      if (files.length > 0)
        await container.resolve<StoredFileService>(STORED_FILE_MODULE).deleteStoredFiles(files);
      const change = { id, state: "refused" as const, forgotten_on: today, version: version + 1 };
      await service.updateProducerApplications({ ...nothing, ...change });
      codes.push(code);
    }
    return new StepResponse(codes);
  },
);
