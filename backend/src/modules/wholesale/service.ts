import { MedusaService } from "@medusajs/framework/utils";
import { Buyer } from "./models/buyer";
import { BuyerMember } from "./models/buyer-member";
import { CasePack } from "./models/case-pack";
import { WholesalePlacement } from "./models/wholesale-placement";
import { WholesaleTerms } from "./models/wholesale-terms";

export class WholesaleService extends MedusaService({
  Buyer,
  BuyerMember,
  CasePack,
  WholesalePlacement,
  WholesaleTerms,
}) {}
