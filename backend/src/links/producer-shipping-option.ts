import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import ProducerModule from "../modules/producer";

export default defineLink(ProducerModule.linkable.producer, FulfillmentModule.linkable.shippingOption);
