import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { BuyerRefund } from "./models/buyer-refund";
import { type NewBuyerRefund, oweRefund } from "./owe-refund";

export class BuyerRefundService extends MedusaService({ BuyerRefund }) {
  /** Writes down what a buyer is owed, once a key, in the transaction of whoever asks. */
  owe(manager: SqlEntityManager, refund: NewBuyerRefund): Promise<void> {
    return oweRefund(manager, refund);
  }
}
