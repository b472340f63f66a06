import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import WholesaleModule from "../modules/wholesale";

export default defineLink(
  { linkable: WholesaleModule.linkable.wholesaleTerms, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
