import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceContext,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import type { ShippingZone } from "../../contracts/place";
import { packCartItems } from "./pack-cart-items";
import { parcelFee } from "./parcel-fee";

type Options = {
  /** Province code → distance class. */
  zones: Record<string, ShippingZone>;
  /** The present day in Asia/Ho_Chi_Minh. */
  today: () => string;
};

/** A parcel of one producer, priced by weight, volume and distance. It is handed to the carrier by hand. */
export class ParcelProviderService extends AbstractFulfillmentProviderService {
  static override identifier = "parcel";

  constructor(
    _cradle: object,
    private readonly parcelOptions: Options,
  ) {
    super();
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "parcel" }, { id: "parcel-return", is_return: true }];
  }

  override async validateOption(): Promise<boolean> {
    return true;
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  /** A shopper brings no data of her own to a parcel: what she sends is dropped. */
  override async validateFulfillmentData(): Promise<Record<string, unknown>> {
    return {};
  }

  /** @throws MedusaError when the address names no province we know. */
  override async calculatePrice(
    _optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: CalculateShippingOptionPriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const code = context.shipping_address?.metadata?.province_code;
    const zone = typeof code === "string" ? this.parcelOptions.zones[code] : undefined;
    if (!zone) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Hãy chọn tỉnh, thành phố nhận hàng.");
    }
    return {
      calculated_amount: parcelFee(packCartItems(context.items), zone, this.parcelOptions.today()),
      is_calculated_price_tax_inclusive: true,
    };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}
