import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { setProducerContext } from "./producer-context";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id: string; actor_type: string } };

/** Looks up on every request for whom the signed-in member acts: a token does not outlive a suspension. */
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
    { relations: ["producer"], take: 1 },
  );
  if (!member?.producer) throw unauthorized();
  const { producer } = member;
  if (producer.is_suspended) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Gian hàng đang tạm dừng. Hãy liên hệ văn phòng OCOP.",
    );
  }
  setProducerContext(req, {
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
  });
  next();
}

const unauthorized = (): MedusaError =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
