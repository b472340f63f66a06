import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { AuditEntry } from "./models/audit-entry";
import { type Database, watchTables } from "./watch-tables";

type Cradle = { [ContainerRegistrationKeys.PG_CONNECTION]: Database };

export class AuditService extends MedusaService({ AuditEntry }) {
  readonly __hooks: { onApplicationStart(): Promise<void> };

  constructor(cradle: Cradle) {
    super(...arguments);
    // A table that was added to the list after the database was made is watched from the next start on.
    this.__hooks = {
      onApplicationStart: () => watchTables(cradle[ContainerRegistrationKeys.PG_CONNECTION]),
    };
  }
}
