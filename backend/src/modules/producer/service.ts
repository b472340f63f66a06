import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";
import { ProducerMember } from "./models/producer-member";
import { ProducerPaper } from "./models/producer-paper";

export class ProducerService extends MedusaService({ Producer, ProducerMember, ProducerPaper }) {}
