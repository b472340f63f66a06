import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";

/** Who of the office asks, by id and name. @throws MedusaError unauthorized for a key that is no person */
export async function clerkOf(
  req: AuthenticatedMedusaRequest,
): Promise<{ user_id: string; user_name: string }> {
  const id = req.auth_context.actor_id;
  const [user] = id ? await req.scope.resolve(Modules.USER).listUsers({ id }, { take: 1 }) : [];
  if (!user) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ");
  return { user_id: user.id, user_name: name || user.email };
}
