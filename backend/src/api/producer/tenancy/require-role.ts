import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { MemberRole } from "../../../contracts/producer";
import { producerContext } from "./producer-context";

/** What a member's role allows. @throws MedusaError forbidden, saying who may */
export function requireRole(req: MedusaRequest, roles: readonly MemberRole[], who: string): void {
  if (roles.includes(producerContext(req).member.role)) return;
  throw new MedusaError(MedusaError.Types.FORBIDDEN, `Việc này ${who} làm.`, "role");
}

/** To the office go the words of those who answer for the producer; staff may draft. */
export const requireSubmitter = (req: MedusaRequest): void =>
  requireRole(req, ["owner", "manager"], "do chủ cơ sở hoặc quản lý");
