import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import ProducerOrderModule from "../modules/producer-order";

export default defineLink(
  { linkable: ProducerOrderModule.linkable.producerOrder, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
