import { z } from "zod";

export const auditOperations = ["insert", "update", "delete", "restore"] as const;
export type AuditOperation = (typeof auditOperations)[number];

/** `system` is a job, a migration or the seed. */
export const auditActorKinds = ["office", "producer", "buyer", "shopper", "system"] as const;
export type AuditActorKind = (typeof auditActorKinds)[number];

/** Columns by name, as they lay in the database. */
export type AuditValues = Record<string, unknown>;

/** One write. An insert has no `before`, a delete no `after`; an update names only what changed. */
export type AuditEntryView = {
  id: string;
  at: string;
  table_name: string;
  row_id: string;
  subject_id: string | null;
  operation: AuditOperation;
  before: AuditValues | null;
  after: AuditValues | null;
  actor_kind: AuditActorKind;
  actor_id: string | null;
  actor_name: string | null;
  actor_email: string | null;
  request_id: string | null;
  route: string | null;
};

const id = z.string().trim().max(120);

/** What the trail can be asked for. */
export const auditFilterSchema = z.object({
  table: id.optional(),
  row_id: id.optional(),
  /** A row, or a product or producer with all that belongs to it. */
  record: id.optional(),
  actor_kind: z.enum(auditActorKinds).optional(),
  /** A part of a name or e-mail, or a whole id. */
  actor: z.string().trim().max(120).optional(),
  /** First and last day, in Asia/Ho_Chi_Minh. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
/** What a producer may ask of the trail of its own records; `record` is one of them. */
export const producerAuditQuerySchema = z.object({
  record: id.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
export type AuditList = { entries: AuditEntryView[]; count: number };
/** `names`: how people call the records whose ids stand in the entries, by id. */
export type OfficeAuditList = AuditList & { names: Record<string, string> };
