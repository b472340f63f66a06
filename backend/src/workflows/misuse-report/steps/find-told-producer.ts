import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

type Found = { title: string; producer?: { id: string } | null };

/** Whose product a report is about. @throws MedusaError not_allowed when no product of a producer is named */
export const findToldProducerStep = createStep(
  "find-told-producer",
  async ({ product_id }: { product_id: string | null }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = product_id
      ? await query.graph({
          entity: "product",
          fields: ["title", "producer.id"],
          filters: { id: product_id },
        })
      : { data: [] };
    const found = (data as unknown as Found[])[0];
    if (!found?.producer) {
      const message = "Phản ánh này không chỉ ra sản phẩm của chủ thể nào trên chợ.";
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "no_producer");
    }
    return new StepResponse({ producer_id: found.producer.id, product_title: found.title });
  },
);
