import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { LeaseLockingProvider } from "./service";

export type { Database } from "./lease-table";
export { LeaseLockingProvider };

export default ModuleProvider(Modules.LOCKING, { services: [LeaseLockingProvider] });
