import type { ApiError } from "@contracts/error";

type Refused = { ok: boolean; status?: number; error?: ApiError };

/** The producer is suspended: whoever is signed in still is, and may finish what was taken on. */
export const isSuspended = ({ status, error }: Refused): boolean =>
  status === 403 && error?.code === "suspended";

/** The session is over, or was never this producer's: only signing in again helps. */
export const isSignedOut = (answer: Refused): boolean =>
  !answer.ok && (answer.status === 401 || (answer.status === 403 && !isSuspended(answer)));
