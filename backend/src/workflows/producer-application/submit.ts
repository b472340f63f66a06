import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { ApplicationFields } from "../../contracts/producer-application";
import { env } from "../../env";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { postNoticesWorkflow } from "../notice/post";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import type { WrittenPaper } from "./application-papers";
import { receivedLetter } from "./letters";
import { officeNotices } from "./office-notices";
import { createApplicationStep } from "./steps/create-application";
import { keepPapersStep } from "./steps/keep-papers";
import { validateApplicationStep } from "./steps/validate-application";

export type SubmitApplication = {
  fields: ApplicationFields;
  papers: WrittenPaper[];
  password: string;
  request_key: string;
  today: string;
};

/** Somebody asks to sell on the market; answers the code by which the application is found again. */
export const submitApplicationWorkflow = createWorkflow(
  "producer-application-submit",
  (input: SubmitApplication) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    const asked = transform({ input }, ({ input: { fields, papers, today } }) => ({
      ...{ id: null, kept: [], fields, papers, today },
    }));
    const fields = validateApplicationStep(asked);
    const toKeep = transform({ input }, ({ input }) => ({ papers: input.papers, kept: [] }));
    const papers = keepPapersStep(toKeep);
    const row = transform({ input, fields, papers }, ({ input, fields, papers }) => ({
      fields,
      papers,
      password: input.password,
      request_key: input.request_key,
      submitted_on: input.today,
    }));
    const made = createApplicationStep(row);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    const news = transform({ made }, ({ made }) => officeNotices(made));
    postNoticesWorkflow.runAsStep({ input: news });
    const letters = transform({ made }, ({ made }) => [receivedLetter(made, env.STOREFRONT_URL)]);
    queueLettersStep(letters);
    return new WorkflowResponse({ code: made.code });
  },
);
