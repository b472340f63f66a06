import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { ApplicationFields } from "../../contracts/producer-application";
import { postNoticesWorkflow } from "../notice/post";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import type { WrittenPaper } from "./application-papers";
import { officeNotices } from "./office-notices";
import { hashPasswordStep } from "./steps/hash-password";
import { keepPapersStep } from "./steps/keep-papers";
import { updateApplicationStep } from "./steps/update-application";
import { validateApplicationStep } from "./steps/validate-application";
import { validateMendingStep } from "./steps/validate-mending";

export type MendApplication = {
  code: string;
  token: string;
  fields: ApplicationFields;
  papers: WrittenPaper[];
  /** Null leaves the one of the first time. */
  password: string | null;
  today: string;
};

/** A returned application is mended and sent again; the link of the letter is spent with it. */
export const mendApplicationWorkflow = createWorkflow(
  "producer-application-mend",
  (input: MendApplication) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    const former = validateMendingStep(input);
    const asked = transform({ input, former }, ({ input: { fields, papers, today }, former }) => ({
      ...{ id: former.id, kept: former.papers.map(({ kind }) => kind), fields, papers, today },
    }));
    const fields = validateApplicationStep(asked);
    const toKeep = transform({ input, former }, ({ input, former }) => ({
      papers: input.papers,
      kept: former.papers,
    }));
    const papers = keepPapersStep(toKeep);
    const password = transform({ input }, ({ input }) => ({ password: input.password }));
    const hash = hashPasswordStep(password);
    const change = transform({ input, former, fields, papers, hash }, (made) => ({
      ...made.fields,
      id: made.former.id,
      state: "submitted" as const,
      papers: made.papers,
      submitted_on: made.input.today,
      mend_token_hash: null,
      password_hash: made.hash ?? made.former.password_hash,
    }));
    const made = updateApplicationStep(change);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    const news = transform({ made }, ({ made }) => officeNotices(made));
    postNoticesWorkflow.runAsStep({ input: news });
    return new WorkflowResponse({ code: made.code });
  },
);
