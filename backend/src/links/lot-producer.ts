import { defineLink } from "@medusajs/framework/utils";
import LotModule from "../modules/lot";
import ProducerModule from "../modules/producer";

export default defineLink(
  { linkable: LotModule.linkable.lot, field: "producer_id" },
  ProducerModule.linkable.producer,
  {
    readOnly: true,
  },
);
