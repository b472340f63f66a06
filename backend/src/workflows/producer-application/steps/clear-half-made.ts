import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { parcelName } from "../../producer/onboarding-rows";

/**
 * Takes away what a crash has left of an approval: a producer that carries this application's id while the
 * application is not approved, and what carries that producer's id. It has sold nothing; nobody has signed in
 * for it as far as the market knows.
 */
export const clearHalfMadeStep = createStep(
  "clear-half-made-producer",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const [left] = id
      ? await service.listProducers({ application_id: id }, { relations: ["members"], take: 1 })
      : [];
    if (!left) return new StepResponse(false);
    for (const member of left.members) await clearSignIn(container, member.id);
    await clearParcels(container, parcelName(left));
    await clearLocations(container, left.id);
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .delete({ [PRODUCER_MODULE]: { producer_id: left.id } });
    await service.deleteProducers(left.id);
    return new StepResponse(true);
  },
);

/** Only a sign-in that was made for this member; an account that the person had before stays. */
async function clearSignIn(container: MedusaContainer, producer_member_id: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const found = await auth.listAuthIdentities({ app_metadata: { producer_member_id } }, { select: ["id"] });
  if (found.length > 0) await auth.deleteAuthIdentities(found.map(({ id }) => id));
}

async function clearLocations(container: MedusaContainer, producer_id: string): Promise<void> {
  const stock = container.resolve(Modules.STOCK_LOCATION);
  const all = await stock.listStockLocations({}, { select: ["id", "metadata"], take: 100_000 });
  const ids = all.filter(({ metadata }) => metadata?.producer_id === producer_id).map(({ id }) => id);
  if (ids.length > 0) await stock.deleteStockLocations(ids);
}

async function clearParcels(container: MedusaContainer, name: string): Promise<void> {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const profiles = await fulfilment.listShippingProfiles({ name }, { select: ["id"] });
  const shipping_profile_id = profiles.map((profile) => profile.id);
  if (shipping_profile_id.length > 0) {
    const options = await fulfilment.listShippingOptions({ shipping_profile_id }, { select: ["id"] });
    await fulfilment.deleteShippingOptions(options.map((option) => option.id));
  }
  const sets = await fulfilment.listFulfillmentSets({ name }, { select: ["id"] });
  await fulfilment.deleteFulfillmentSets(sets.map((set) => set.id));
  await fulfilment.deleteShippingProfiles(shipping_profile_id);
}
