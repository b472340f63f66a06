import { Module } from "@medusajs/framework/utils";
import { WholesaleService } from "./service";

export { type BuyerRight, mayAtBuyer, whoMay } from "./buyer-rights";
export type { MemberChange } from "./change-member";
export type { NewPlacement } from "./reserve-placement";
export type { WholesaleService } from "./service";
export { type Acceptance, invitationHash, newInvitationToken } from "./take-invitation";

export const WHOLESALE_MODULE = "wholesale";

export default Module(WHOLESALE_MODULE, { service: WholesaleService });
