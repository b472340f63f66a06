import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { now } from "../../../clock";
import { type NewNotice, NOTICE_MODULE, type NoticeService } from "../../../modules/notice";

/** Undone, what was new is taken back; what stood before stays. */
export const postNoticesStep = createStep(
  "post-notices",
  async (notices: NewNotice[], { container }) => {
    const ids = await container.resolve<NoticeService>(NOTICE_MODULE).post(notices, now());
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<NoticeService>(NOTICE_MODULE).deleteNotices(ids);
  },
);
