import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { now } from "../../../clock";
import { type NewNotice, NOTICE_MODULE, type NoticeService } from "../../../modules/notice";

/** Runs last: what was posted may have been read a moment later, and is not taken back. */
export const postNoticesStep = createStep("post-notices", async (notices: NewNotice[], { container }) => {
  const ids = await container.resolve<NoticeService>(NOTICE_MODULE).post(notices, now());
  return new StepResponse(ids);
});
