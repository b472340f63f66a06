import { defineLink } from "@medusajs/framework/utils";
import LotModule from "../modules/lot";
import ProducerOrderModule from "../modules/producer-order";

export default defineLink(
  { linkable: LotModule.linkable.lotAllocation, field: "producer_order_id" },
  ProducerOrderModule.linkable.producerOrder,
  {
    readOnly: true,
  },
);
