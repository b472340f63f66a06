import { defineLink } from "@medusajs/framework/utils";
import ProducerModule from "../modules/producer";
import ProducerOrderModule from "../modules/producer-order";

export default defineLink(
  { linkable: ProducerOrderModule.linkable.producerOrder, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
);
