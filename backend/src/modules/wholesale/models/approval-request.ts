import { model } from "@medusajs/framework/utils";
import { approvalStates } from "../../../contracts/approval";

/** An order above the company's threshold, frozen as it was asked for, until somebody else decides. */
export const ApprovalRequest = model
  .define("approval_request", {
    id: model.id({ prefix: "approval" }).primaryKey(),
    buyer_id: model.text(),
    buyer_member_id: model.text(),
    requested_by_name: model.text(),
    state: model.enum([...approvalStates]).default("requested"),
    /** `FrozenBasket`: lines with their prices, totals, and where it goes. */
    basket: model.json(),
    total_vnd: model.number(),
    idempotency_key: model.text(),
    requested_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by_name: model.text().nullable(),
    remark: model.text().nullable(),
    order_id: model.text().nullable(),
  })
  .indexes([{ on: ["buyer_id", "idempotency_key"], unique: true, where: "deleted_at IS NULL" }]);
