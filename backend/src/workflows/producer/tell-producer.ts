import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import type { NewNotice } from "../../modules/notice";
import { postNoticesWorkflow } from "../notice/post";
import { queueNewsLettersStep } from "./steps/queue-news-letters";

/** Tells producers something in their portal and by mail, each once; what is for the office is posted only. */
export const tellProducerWorkflow = createWorkflow("producer-tell", (input: { notices: NewNotice[] }) => {
  postNoticesWorkflow.runAsStep({ input });
  queueNewsLettersStep(input);
});
