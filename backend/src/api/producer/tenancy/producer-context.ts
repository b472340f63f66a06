import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerMe } from "../../../contracts/producer";

const contexts = new WeakMap<object, ProducerMe>();

export const setProducerContext = (req: MedusaRequest, context: ProducerMe): void => {
  contexts.set(req, context);
};

/**
 * Who asks, and for which producer. Closed by default: a route that was reached without the middleware
 * fails instead of answering for everybody.
 * @throws MedusaError unauthorized
 */
export function producerContext(req: MedusaRequest): ProducerMe {
  const context = contexts.get(req);
  if (!context?.producer.id || !context.member.id) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
  }
  return context;
}

/** The one filter every read of a producer's things carries; an undefined one would match every row. */
export const ownProducer = (req: MedusaRequest): { producer_id: string } => ({
  producer_id: producerContext(req).producer.id,
});

/** An id from the address, never empty. @throws MedusaError not_found */
export function idInPath(req: MedusaRequest): string {
  const id = req.params.id;
  if (!id) throw notFound();
  return id;
}

/** The same answer for what does not exist and for what is somebody else's. */
export const notFound = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
