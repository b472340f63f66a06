import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { today } from "../../../clock";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { toSellingView } from "../../papers/paper-view";
import { chooseMembership } from "./choose-membership";
import { isOpenWhileSuspended } from "./open-while-suspended";
import { setProducerContext } from "./producer-context";
import { signInEmail } from "./sign-in-email";

type MaybeSignedIn = MedusaRequest & {
  auth_context?: { actor_id: string; actor_type: string; auth_identity_id: string };
};

/** A district helper sets up a whole commune; nobody works for more. */
const MOST = 200;

/** The producer whose desk is open, as the page that asks names it; believed only of a member. */
const namedProducer = (req: MedusaRequest): string | null => {
  const named = req.headers["x-producer-id"];
  return typeof named === "string" ? named : null;
};

/**
 * Looks up on every request who the signed-in person is now and for which of her producers she asks. A suspended producer sees its desk and
 * finishes its orders; whatever could sell is refused, with the reason.
 */
export async function resolveProducer(
  req: MaybeSignedIn,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const signedIn = req.auth_context;
  if (signedIn?.actor_type !== "producer_member" || !signedIn.actor_id) throw unauthorized();
  const email = await signInEmail(req.scope, signedIn.auth_identity_id);
  if (!email) throw unauthorized();
  const own = await req.scope
    .resolve<ProducerService>(PRODUCER_MODULE)
    .listProducerMembers(
      { email },
      { relations: ["producer", "producer.papers"], order: { created_at: "ASC" }, take: MOST },
    );
  if (own.length === 0) throw unauthorized();
  const member = chooseMembership(own, namedProducer(req), signedIn.actor_id);
  if (!member?.producer) throw notAMember();
  // From here on the trail, too, names her as a member of this producer.
  signedIn.actor_id = member.id;
  const { producer } = member;
  if (producer.is_suspended && !isOpenWhileSuspended(req.method, req.originalUrl)) {
    throw suspended(producer.suspension_reason);
  }
  setProducerContext(req, {
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
    producers: own.map(({ producer: { id, name }, role }) => ({ id, name, role })),
    selling: toSellingView(producer, producer.papers, today()),
  });
  next();
}

function suspended(reason: string | null): MedusaError {
  const why = reason ? ` Lý do: ${reason}` : "";
  const message = `Gian hàng đang tạm dừng bán.${why} Hãy liên hệ văn phòng OCOP.`;
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, "suspended");
}

const notAMember = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "Bạn không còn là thành viên của gian hàng này.",
    "not_a_member",
  );

const unauthorized = (): MedusaError =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
