import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProposalContent } from "../../../contracts/product-proposal";
import type { PublishInput } from "../../product/publish";
import { handleOf, newProductOf } from "../new-product";
import { readShelfIds } from "../read-shelf-ids";
import { firstFree } from "../suggest-skus";

type Proposal = { id: string; producer_id: string; content: ProposalContent };
type Place = {
  stock_location?: { id: string } | null;
  shipping_option?: { shipping_profile_id: string } | null;
};

/** @throws Error when the producer has no place to sell from, or a shelf is gone: both would sell nothing */
export const planProductStep = createStep(
  "plan-proposed-product",
  async ({ id, producer_id, content }: Proposal, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: producers } = await query.graph({
      entity: "producer",
      fields: ["stock_location.id", "shipping_option.shipping_profile_id"],
      filters: { id: producer_id },
    });
    const [place] = producers as unknown as Place[];
    const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] });
    const shelves = await readShelfIds(container);
    const aisle = shelves.aisles.get(content.aisle);
    const group = shelves.groups.get(content.product_group);
    const stock_location_id = place?.stock_location?.id;
    const shipping_profile_id = place?.shipping_option?.shipping_profile_id;
    const sales_channel_id = stores[0]?.default_sales_channel_id;
    if (!aisle || !group || !stock_location_id || !shipping_profile_id || !sales_channel_id) {
      throw new Error(`Proposal ${id} cannot be sold: its producer's place or its shelves are missing.`);
    }
    const handle = await freeHandle(container, content.title);
    const shelf = { category_id: aisle.id, type_id: group.id, kind: aisle.kind };
    const home = { producer_id, stock_location_id, shipping_profile_id, ...shelf };
    return new StepResponse<PublishInput>({
      sales_channel_id,
      products: [newProductOf(id, content, home, handle)],
    });
  },
);

/** The address a title makes, numbered when other products have it. */
async function freeHandle(container: MedusaContainer, title: string): Promise<string> {
  const wanted = handleOf(title);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["handle"],
    filters: { handle: { $like: `${wanted}%` } },
  });
  return firstFree(wanted, new Set(data.map(({ handle }) => handle)));
}
