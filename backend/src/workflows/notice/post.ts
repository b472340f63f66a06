import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postNoticesStep } from "./steps/post-notices";
import { type PostNotices, validateNoticesStep } from "./steps/validate-notices";

/**
 * Tells the office or producers something, in their portals. A key is posted once ever, however often
 * and by however many processes it is asked; answers the ids of what is new.
 */
export const postNoticesWorkflow = createWorkflow("notice-post", (input: PostNotices) => {
  const notices = validateNoticesStep(input);
  const ids = postNoticesStep(notices);
  return new WorkflowResponse({ notice_ids: ids });
});
