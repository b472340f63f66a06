import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { env } from "../../../env";
import { type LimitName, RATE_LIMIT_MODULE, type RateLimitService } from "../../../modules/rate-limit";
import { clientAddress } from "./client-address";

export const addressOf = (req: MedusaRequest): string =>
  clientAddress(req.headers, req.socket.remoteAddress, env.INTERNAL_SECRET);

export const rateLimitOf = (req: MedusaRequest): RateLimitService =>
  req.scope.resolve<RateLimitService>(RATE_LIMIT_MODULE);

const words: Record<LimitName, string> = {
  "sign-in": "Bạn đã nhập sai nhiều lần. Hãy đợi 15 phút rồi thử lại.",
  "sign-in-address": "Có quá nhiều lần đăng nhập sai từ mạng này. Hãy thử lại sau 15 phút.",
  "look-up": "Bạn đã tra cứu nhiều lần. Hãy thử lại sau 10 phút.",
  application: "Từ mạng này đã có nhiều hồ sơ đăng ký. Hãy thử lại sau một giờ.",
  "application-look-up": "Bạn đã tra cứu nhiều lần. Hãy thử lại sau 10 phút.",
  report: "Từ mạng này đã có nhiều phản ánh. Hãy thử lại sau một giờ.",
  "report-look-up": "Bạn đã tra cứu nhiều lần. Hãy thử lại sau 10 phút.",
  "buyer-application": "Từ mạng này đã có nhiều đăng ký. Hãy thử lại sau một giờ.",
  invitation: "Bạn đã thử nhiều lời mời. Hãy thử lại sau 10 phút.",
  trace: "Bạn đã thử nhiều mã lô không có. Hãy thử lại sau một phút.",
};

/** Answers 429 and says when to come back. */
export function answerTooMany(res: MedusaResponse, limit: LimitName, retryAfterS: number): void {
  res.setHeader("retry-after", String(retryAfterS));
  res.status(429).json({ type: "not_allowed", code: "too_many_attempts", message: words[limit] });
}
