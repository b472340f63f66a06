import type { MedusaRequest } from "@medusajs/framework/http";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { idInPath, notFound, ownProducer } from "../tenancy/producer-context";

/** The id of the address, if it is one of this producer's members. @throws MedusaError not_found */
export async function ownMemberId(req: MedusaRequest): Promise<string> {
  const service = req.scope.resolve<ProducerService>(PRODUCER_MODULE);
  const own = { ...ownProducer(req), id: idInPath(req) };
  const [found] = await service.listProducerMembers(own, { select: ["id"], take: 1 });
  if (!found) throw notFound();
  return found.id;
}

/** The id of the address, if it is one of this producer's invitations. @throws MedusaError not_found */
export async function ownInvitationId(req: MedusaRequest): Promise<string> {
  const service = req.scope.resolve<ProducerService>(PRODUCER_MODULE);
  const own = { ...ownProducer(req), id: idInPath(req) };
  const [found] = await service.listProducerInvitations(own, { select: ["id"], take: 1 });
  if (!found) throw notFound();
  return found.id;
}
