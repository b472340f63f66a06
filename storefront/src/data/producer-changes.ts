import "server-only";
import type { AuditList } from "@contracts/audit";
import { askDesk } from "./desk-fetch";
import { orNull } from "./read-public";

/** What was written to the producer's records, newest first; null when the session is over. */
export const listChanges = async ({ page, limit }: { page: number; limit: number }) =>
  orNull(
    await askDesk<AuditList>(`/producer/audit?page=${page}&limit=${limit}`),
    "/producer/audit",
    401,
    403,
  );
