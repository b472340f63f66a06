import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ParcelProviderService } from "./service";

export { packCartItems } from "./pack-cart-items";
export { type PackedItem, rateCardOn, shippingFee } from "./shipping-fee";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ParcelProviderService] });
