import { createWorkflow, when } from "@medusajs/framework/workflows-sdk";
import { postNoticesWorkflow } from "../notice/post";
import { findLowStockStep } from "./steps/find-low-stock";

/** Notices of what has come down to its level within a day; each is posted once ever. */
export const announceLowStockWorkflow = createWorkflow(
  "goods-announce-low-stock",
  (input: { at: string }) => {
    const due = findLowStockStep(input);
    when({ due }, ({ due }) => due.notices.length > 0).then(() => {
      postNoticesWorkflow.runAsStep({ input: due });
    });
  },
);
