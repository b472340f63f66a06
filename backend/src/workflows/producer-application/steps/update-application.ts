import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type {
  ApplicationFields,
  ApplicationPaper,
  ApplicationState,
} from "../../../contracts/producer-application";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../../modules/producer-application";
import { readApplication } from "../read-application";

/** What a move writes; what is left out stays as it is. */
export type ApplicationChange = Partial<ApplicationFields> & {
  id: string;
  state: ApplicationState;
  papers?: ApplicationPaper[];
  password_hash?: string | null;
  mend_token_hash?: string | null;
  remark?: string | null;
  submitted_on?: string;
  decided_on?: string | null;
  decided_by?: string | null;
  decided_by_name?: string | null;
  producer_id?: string | null;
};

/** Writes the change and counts it; undone, the former values stand again. */
export const updateApplicationStep = createStep(
  "update-producer-application",
  async ({ papers, ...change }: ApplicationChange, { container }) => {
    const former = await readApplication(container, { id: change.id });
    const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
    const version = former.version + 1;
    const list = papers ? { papers: papers as unknown as Record<string, unknown> } : {};
    await service.updateProducerApplications({ ...change, ...list, version });
    const { id, code, name, email } = { ...former, ...change };
    return new StepResponse({ id, code, name, email, version }, former);
  },
  async (former, { container }) => {
    if (!former) return;
    const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
    const { created_at: _c, updated_at: _u, deleted_at: _d, papers, ...row } = former;
    await service.updateProducerApplications({
      ...row,
      papers: papers as unknown as Record<string, unknown>,
    });
  },
);
