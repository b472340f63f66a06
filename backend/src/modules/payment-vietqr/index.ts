import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { VietqrProviderService } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [VietqrProviderService] });
