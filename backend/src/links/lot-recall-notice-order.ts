import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import LotModule from "../modules/lot";

export default defineLink(
  { linkable: LotModule.linkable.lotRecallNotice, field: "order_id" },
  OrderModule.linkable.order,
  {
    readOnly: true,
  },
);
