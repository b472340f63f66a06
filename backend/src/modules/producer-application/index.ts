import { Module } from "@medusajs/framework/utils";
import { ProducerApplicationService } from "./service";

export { randomApplicationCode } from "./application-code";
export type { ProducerApplicationService } from "./service";

export const PRODUCER_APPLICATION_MODULE = "producerApplication";

export default Module(PRODUCER_APPLICATION_MODULE, { service: ProducerApplicationService });
