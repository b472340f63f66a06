import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewNotice } from "../../../modules/notice";

export type PostNotices = { notices: NewNotice[] };

/**
 * A notice has one reader, says something, and leads nowhere but into the market itself.
 * @throws MedusaError invalid_data: it is a fault of the code that posts, not of a user
 */
export const validateNoticesStep = createStep("validate-notices", async ({ notices }: PostNotices) => {
  for (const notice of notices) {
    const fault = faultOf(notice);
    if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Notice ${notice.key}: ${fault}`);
  }
  return new StepResponse(notices);
});

function faultOf({ key, audience, producer_id, kind, title, body, href }: NewNotice): string | null {
  if (![key, kind, title, body].every((text) => text.trim() !== "")) return "something is left empty";
  if ((audience === "producer") !== Boolean(producer_id)) return "a producer's has a producer, no other has";
  if (href !== null && !/^\/(?!\/)/.test(href)) return "its link is a path of the portal";
  return null;
}
