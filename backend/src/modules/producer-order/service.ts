import { MedusaService } from "@medusajs/framework/utils";
import { ProducerOrder } from "./models/producer-order";
import { ProducerOrderLine } from "./models/producer-order-line";

export class ProducerOrderService extends MedusaService({ ProducerOrder, ProducerOrderLine }) {}
