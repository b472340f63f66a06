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

/** The parcel option of every producer. @throws MedusaError when a producer cannot send anything. */
export const findShippingOptionsStep = createStep(
  "find-shipping-options",
  async (producerIds: string[], { container }) => {
    if (producerIds.length === 0) return new StepResponse<{ id: string }[]>([]);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "producer",
      fields: ["id", "name", ...["id", "provider_id", "deleted_at"].map((name) => `shipping_option.${name}`)],
      filters: { id: producerIds },
    });
    const producers = producersSchema.parse(data);
    const options = producerIds.map((producerId) => {
      const producer = producers.find((row) => row.id === producerId);
      const option = producer?.shipping_option;
      if (option && option.provider_id === "parcel_parcel" && !option.deleted_at) return { id: option.id };
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${producer?.name ?? "Một nhà sản xuất"} hiện chưa gửi hàng được.`,
        "no_shipping",
      );
    });
    return new StepResponse(options);
  },
);
