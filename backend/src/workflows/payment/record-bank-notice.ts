import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type NewBankNotice, recordBankNoticeStep } from "./steps/record-bank-notice";

/** The row first: what follows may fail and be tried again, the bank's word is kept. */
export const recordBankNoticeWorkflow = createWorkflow(
  "payment-record-bank-notice",
  (input: WorkflowData<NewBankNotice>) => new WorkflowResponse(recordBankNoticeStep(input)),
);
