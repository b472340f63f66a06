import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { now } from "../../../clock";
import { NOTICE_MODULE, type NoticeService } from "../../../modules/notice";
import type { ReadNotices } from "./validate-reader";

export const markReadStep = createStep(
  "mark-notices-read",
  async ({ reader, id }: ReadNotices, { container }) => {
    await container.resolve<NoticeService>(NOTICE_MODULE).markRead(reader, now(), id);
    return new StepResponse(undefined);
  },
);
