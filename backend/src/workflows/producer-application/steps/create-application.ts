import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplicationFields, ApplicationPaper } from "../../../contracts/producer-application";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
  randomApplicationCode,
} from "../../../modules/producer-application";
import { passwordHash } from "../../account/password-hash";

type NewRow = {
  fields: ApplicationFields;
  papers: ApplicationPaper[];
  password: string;
  request_key: string;
  submitted_on: string;
};

/** Writes the application down; of the password only its hash. */
export const createApplicationStep = createStep(
  "create-producer-application",
  async ({ fields, papers, password, ...row }: NewRow, { container }) => {
    const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
    const made = await service.createProducerApplications({
      ...fields,
      ...row,
      papers: papers as unknown as Record<string, unknown>,
      // Of 10¹² codes none turns up twice; if it did, the unique index would refuse the application.
      code: randomApplicationCode(),
      password_hash: await passwordHash(password),
    });
    const { id, code, name, email, version } = made;
    return new StepResponse({ id, code, name, email, version }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
    await service.deleteProducerApplications(id);
  },
);
