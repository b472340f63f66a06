import type { MedusaRequest } from "@medusajs/framework/http";
import type { Manager } from "../../../workflows/producer-member/steps/validate-manager";
import { producerContext } from "../tenancy/producer-context";
import { requireRight } from "../tenancy/require-right";

/** Who manages the members, of which producer. @throws MedusaError forbidden */
export function managerOf(req: MedusaRequest): Manager {
  requireRight(req, "manage_members");
  const { producer, member } = producerContext(req);
  return { producer_id: producer.id, member_id: member.id };
}
