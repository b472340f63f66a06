import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

/**
 * Takes away what a crash has left of an approval: a producer that carries this application's id while the
 * application is not approved. It has sold nothing; nobody has signed in for it as far as the market knows.
 */
export const clearHalfMadeStep = createStep(
  "clear-half-made-producer",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const [left] = id
      ? await service.listProducers({ application_id: id }, { relations: ["members"], take: 1 })
      : [];
    if (!left) return new StepResponse(false);
    await clearSignIns(
      container,
      left.members.map((member) => member.email),
    );
    await clearParcels(container, left.handle);
    const stock = container.resolve(Modules.STOCK_LOCATION);
    const locations = await stock.listStockLocations({ name: left.name }, { select: ["id"] });
    await stock.deleteStockLocations(locations.map((location) => location.id));
    await service.deleteProducers(left.id);
    return new StepResponse(true);
  },
);

async function clearSignIns(container: MedusaContainer, emails: string[]): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  for (const entity_id of emails) {
    const found = await auth.listProviderIdentities({ entity_id, provider: "emailpass" });
    const ids = found.flatMap(({ auth_identity_id }) => auth_identity_id ?? []);
    if (ids.length > 0) await auth.deleteAuthIdentities(ids);
  }
}

/** What sends its parcels carries the producer's handle as its name. */
async function clearParcels(container: MedusaContainer, handle: string): Promise<void> {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const profiles = await fulfilment.listShippingProfiles({ name: handle }, { select: ["id"] });
  const shipping_profile_id = profiles.map((profile) => profile.id);
  if (shipping_profile_id.length > 0) {
    const options = await fulfilment.listShippingOptions({ shipping_profile_id }, { select: ["id"] });
    await fulfilment.deleteShippingOptions(options.map((option) => option.id));
  }
  const sets = await fulfilment.listFulfillmentSets({ name: handle }, { select: ["id"] });
  await fulfilment.deleteFulfillmentSets(sets.map((set) => set.id));
  await fulfilment.deleteShippingProfiles(shipping_profile_id);
}
