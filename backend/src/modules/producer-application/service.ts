import { MedusaService } from "@medusajs/framework/utils";
import { ProducerApplication } from "./models/producer-application";

export class ProducerApplicationService extends MedusaService({ ProducerApplication }) {}
