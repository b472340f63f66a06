import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { submitAccountStep } from "../payout-account/steps/write-account";
import { onboardProducersWorkflow } from "../producer/onboard";
import { createMemberStep } from "../producer/steps/create-member";
import { createPapersStep } from "../producer/steps/create-papers";
import { validateRegistrationStep } from "../producer/steps/validate-registration";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import { accountRow, ownerRow, paperRows, registrationOf } from "./approval-rows";
import { approvedLetter } from "./letters";
import { clearHalfMadeStep } from "./steps/clear-half-made";
import { createIdentityStep } from "./steps/create-identity";
import { giveFilesStep } from "./steps/give-files";
import { updateApplicationStep } from "./steps/update-application";
import { validateApprovalStep } from "./steps/validate-approval";
import type { ApplicationMove } from "./steps/validate-move";

export type ApproveApplication = ApplicationMove & { sales_channel_id: string };

/**
 * An application becomes a producer with its owner, papers and account. Whoever repeats it gets the same
 * producer; what a crash has left half-made is taken away first. Whether it sells is decided by its papers.
 */
export const approveApplicationWorkflow = createWorkflow(
  "producer-application-approve",
  (input: ApproveApplication) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    const found = validateApprovalStep(input);
    const producerId = when("not-made-yet", { found }, ({ found }) => found.made === null).then(() => {
      const application = transform({ found }, ({ found }) => found.application);
      clearHalfMadeStep(application);
      const registration = transform({ application }, ({ application }) => registrationOf(application));
      const row = validateRegistrationStep(registration);
      const onboarding = transform({ input, row, application }, ({ input, row, application }) => ({
        sales_channel_id: input.sales_channel_id,
        producers: [{ ...row, application_id: application.id }],
      }));
      const { producers } = onboardProducersWorkflow.runAsStep({ input: onboarding });
      const id = transform({ producers }, ({ producers }) => producers[0]?.id ?? "");
      const owner = transform({ application, id }, ({ application, id }) => ownerRow(application, id));
      const memberId = createMemberStep(owner);
      const identity = transform({ application, memberId }, ({ application, memberId }) => ({
        email: application.email,
        password_hash: application.password_hash ?? "",
        producer_member_id: memberId,
      }));
      createIdentityStep(identity);
      const papers = transform({ application, id }, ({ application, id }) => paperRows(application, id));
      createPapersStep(papers);
      const files = transform({ application, id }, ({ application, id }) => ({
        producer_id: id,
        file_ids: application.papers.map(({ file_id }) => file_id),
      }));
      giveFilesStep(files);
      const change = transform({ input, id }, ({ input, id }) => ({
        id: input.id,
        state: "approved" as const,
        remark: null,
        password_hash: null,
        producer_id: id,
        decided_on: input.today,
        decided_by: input.user_id,
        decided_by_name: input.user_name,
      }));
      updateApplicationStep(change);
      const account = transform({ application, id, memberId }, ({ application, id, memberId }) =>
        accountRow(application, id, memberId),
      );
      // An account is never taken back, so nothing that can fail on purpose comes after it.
      submitAccountStep(account);
      return id;
    });
    const letters = transform({ found }, ({ found }) => [
      approvedLetter({ ...found.application, version: 0 }, env.STOREFRONT_URL),
    ]);
    queueLettersStep(letters);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    const answer = transform({ found, producerId }, ({ found, producerId }) => ({
      producer_id: found.made ?? producerId ?? "",
    }));
    return new WorkflowResponse(answer);
  },
);
