import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { linkTokenHash } from "../account/link-token";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { submitAccountStep } from "../payout-account/steps/write-account";
import { onboardProducersWorkflow } from "../producer/onboard";
import { createPapersStep } from "../producer/steps/create-papers";
import { validateRegistrationStep } from "../producer/steps/validate-registration";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import { accountRow, paperRows, registrationOf } from "./approval-rows";
import { approvedLetter, ownerInvitations } from "./letters";
import { clearHalfMadeStep } from "./steps/clear-half-made";
import { giveFilesStep } from "./steps/give-files";
import { openDeskStep } from "./steps/open-desk";
import { updateApplicationStep } from "./steps/update-application";
import { validateApprovalStep } from "./steps/validate-approval";
import type { ApplicationMove } from "./steps/validate-move";

/** `now` is an ISO instant; `token` is for the invitation of an owner whose e-mail has an account. */
export type ApproveApplication = ApplicationMove & { sales_channel_id: string; token: string; now: string };

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
      const owner = transform({ input, application, id }, ({ input, application, id }) => ({
        ...{ producer_id: id, name: application.contact_name, email: application.email },
        ...{ password_hash: application.password_hash ?? "", token_hash: linkTokenHash(input.token) },
        ...{ now: input.now, invited_by_name: "Văn phòng OCOP" },
      }));
      const opened = openDeskStep(owner);
      const invitations = transform({ input, application, opened }, ({ input, application, opened }) =>
        ownerInvitations(application, opened.invitation, input.token, env.STOREFRONT_URL),
      );
      queueLettersStep(invitations).config({ name: "queue-owner-invitation" });
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
      const account = transform({ application, id, opened }, ({ application, id, opened }) =>
        accountRow(application, id, opened.submitted_by),
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
