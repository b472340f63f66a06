import { model } from "@medusajs/framework/utils";
import { auditActorKinds, auditOperations } from "../../../contracts/audit";

/** One write: who, when, before, after. Written by triggers alone; rows are only ever added. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    at: model.dateTime(),
    table_name: model.text(),
    row_id: model.text(),
    /** The product or producer under which one would look for the row; null where it is the row itself. */
    subject_id: model.text().nullable(),
    operation: model.enum([...auditOperations]),
    before: model.json().nullable(),
    after: model.json().nullable(),
    actor_kind: model.enum([...auditActorKinds]),
    actor_id: model.text().nullable(),
    /** Name and e-mail as they were at that time. */
    actor_name: model.text().nullable(),
    actor_email: model.text().nullable(),
    request_id: model.text().nullable(),
    route: model.text().nullable(),
  })
  .indexes([
    { on: ["row_id", "at"] },
    { on: ["subject_id", "at"] },
    { on: ["actor_id", "at"] },
    { on: ["at"] },
  ]);
