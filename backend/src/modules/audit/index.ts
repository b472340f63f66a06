import { Module } from "@medusajs/framework/utils";
import { prepareConnection } from "./prepare-connection";
import { AuditService } from "./service";

export type { AuditService } from "./service";
export { watchTables } from "./watch-tables";
export { watchedTables } from "./watched-tables";

export const AUDIT_MODULE = "audit";

export default Module(AUDIT_MODULE, { service: AuditService, loaders: [prepareConnection] });
