import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewCertification } from "./new-certification";
import { createCertificationsStep } from "./steps/create-certifications";

/**
 * Takes over decisions as the sources have them, incomplete ones included: what is known only by its
 * year is history and never in force. New decisions go through `record`, which checks the rules.
 */
export const takeOverCertificationsWorkflow = createWorkflow(
  "certification-take-over",
  (input: { certifications: NewCertification[] }) => {
    const ids = createCertificationsStep(input.certifications);
    return new WorkflowResponse({ certification_ids: ids });
  },
);
