import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";

const producersSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    shipping_option: z.object({ id: z.string(), provider_id: z.string(), deleted_at: z.unknown() }).nullish(),
  }),
);

export type Parcel = { producer_id: string; fee: number };

/**
 * One shipping method a parcel, with the option of its producer.
 * @throws MedusaError when a producer cannot send anything.
 */
export const chooseShippingStep = createStep(
  "choose-shipping",
  async ({ cart_id, parcels }: { cart_id: string; parcels: Parcel[] }, { container }) => {
    if (parcels.length === 0) return new StepResponse<ReturnType<typeof methodRow>[]>([]);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "producer",
      fields: ["id", "name", ...["id", "provider_id", "deleted_at"].map((name) => `shipping_option.${name}`)],
      filters: { id: parcels.map((parcel) => parcel.producer_id) },
    });
    const producers = producersSchema.parse(data);
    const methods = parcels.map((parcel) => {
      const producer = producers.find((row) => row.id === parcel.producer_id);
      const option = producer?.shipping_option;
      if (producer && option?.provider_id === "parcel_parcel" && !option.deleted_at) {
        return methodRow(cart_id, option.id, producer.name, parcel.fee);
      }
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${producer?.name ?? "Một nhà sản xuất"} hiện chưa gửi hàng được.`,
        "no_shipping",
      );
    });
    return new StepResponse(methods);
  },
);

/** The framework prices the method again when it refreshes the cart; the fee is the same rule's. */
const methodRow = (cartId: string, optionId: string, name: string, fee: number) => ({
  cart_id: cartId,
  shipping_option_id: optionId,
  name,
  amount: fee,
  is_tax_inclusive: true,
  data: {},
});
