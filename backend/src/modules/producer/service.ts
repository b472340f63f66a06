import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";
import { ProducerInvitation } from "./models/producer-invitation";
import { ProducerMember } from "./models/producer-member";
import { ProducerPaper } from "./models/producer-paper";

export class ProducerService extends MedusaService({
  Producer,
  ProducerInvitation,
  ProducerMember,
  ProducerPaper,
}) {}
