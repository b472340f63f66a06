import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

const withLastWord = new WeakSet<object>();

/**
 * Gives the server a last word for addresses that no route knows: JSON like every other answer. The
 * framework registers its routes after our middlewares, so the handler is appended at the first request.
 */
export function answerUnknownAddresses(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (!withLastWord.has(req.app)) {
    withLastWord.add(req.app);
    req.app.use((_unknown, res) => {
      res.status(404).json({ type: "not_found", message: "Không tìm thấy." });
    });
  }
  next();
}
