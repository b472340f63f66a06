import { MedusaError } from "@medusajs/framework/utils";

/** What people call a proposal. */
export const THING = "Sản phẩm mới";

/** Says that somebody else was quicker. */
export const savedMeanwhile = (state: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `Sản phẩm mới này vừa được người khác thay đổi; nay ${state}. Bạn tải lại rồi làm tiếp.`,
    "changed_meanwhile",
  );
