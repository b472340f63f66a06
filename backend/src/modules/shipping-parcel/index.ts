import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ParcelProviderService } from "./service";

export { parcelFee } from "./parcel-fee";
export type { PackedItem } from "./shipping-fee";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ParcelProviderService] });
