import { Module } from "@medusajs/framework/utils";
import { ProducerService } from "./service";

export { expiryOf, invitationState } from "./invitation-state";
export { leavesNoOwner } from "./leaves-no-owner";
export {
  FOR_EVER,
  foodUntil,
  isFood,
  maySell,
  type SellingPaper,
  type SellingProducer,
  sellingObstacle,
  sellsUntil,
} from "./may-sell";
export { hasRight, type MemberRight } from "./member-rights";
export { type PaperFault, paperFault } from "./paper-fault";
export type { ProducerService } from "./service";
export { verificationLack } from "./verification-lack";

export const PRODUCER_MODULE = "producer";

export default Module(PRODUCER_MODULE, { service: ProducerService });
