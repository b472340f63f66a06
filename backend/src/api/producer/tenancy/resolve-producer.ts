import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { today } from "../../../clock";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { toSellingView } from "../../papers/paper-view";
import { canStillSignIn } from "./can-still-sign-in";
import { isOpenWhileSuspended } from "./open-while-suspended";
import { setProducerContext } from "./producer-context";

type MaybeSignedIn = MedusaRequest & {
  auth_context?: { actor_id: string; actor_type: string; auth_identity_id: string };
};

/**
 * Looks up on every request for whom the signed-in member acts. A suspended producer sees its desk and
 * finishes its orders; whatever could sell is refused, with the reason.
 */
export async function resolveProducer(
  req: MaybeSignedIn,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const signedIn = req.auth_context;
  if (signedIn?.actor_type !== "producer_member" || !signedIn.actor_id) throw unauthorized();
  const service = req.scope.resolve<ProducerService>(PRODUCER_MODULE);
  const [member] = await service.listProducerMembers(
    { id: signedIn.actor_id },
    { relations: ["producer", "producer.papers"], take: 1 },
  );
  if (!member?.producer) throw unauthorized();
  if (!(await canStillSignIn(req.scope, signedIn.auth_identity_id))) throw unauthorized();
  const { producer } = member;
  if (producer.is_suspended && !isOpenWhileSuspended(req.method, req.originalUrl)) {
    throw suspended(producer.suspension_reason);
  }
  setProducerContext(req, {
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
    selling: toSellingView(producer, producer.papers, today()),
  });
  next();
}

function suspended(reason: string | null): MedusaError {
  const why = reason ? ` Lý do: ${reason}` : "";
  const message = `Gian hàng đang tạm dừng bán.${why} Hãy liên hệ văn phòng OCOP.`;
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, "suspended");
}

const unauthorized = (): MedusaError =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
