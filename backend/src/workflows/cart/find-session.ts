import { z } from "zod";
import { wholeNumber } from "../../whole-number";

const amount = z.unknown().transform((value) => wholeNumber(value as Parameters<typeof wholeNumber>[0]));
const collectionSchema = z.object({
  amount,
  payment_sessions: z
    .array(
      z.object({
        id: z.string(),
        provider_id: z.string(),
        amount,
        status: z.string(),
        data: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .nullish(),
});

/** The only session of a payment collection, when it is open, of this provider and over the whole amount. */
export function findSession(
  collection: unknown,
  providerId: string,
): { id: string; data: Record<string, unknown> } | null {
  const { amount, payment_sessions } = collectionSchema.parse(collection);
  const [session, ...others] = payment_sessions ?? [];
  const fits =
    session !== undefined &&
    others.length === 0 &&
    session.provider_id === providerId &&
    session.amount === amount &&
    ["pending", "requires_more"].includes(session.status);
  return fits ? { id: session.id, data: session.data ?? {} } : null;
}
