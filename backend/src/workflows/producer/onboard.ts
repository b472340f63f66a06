import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import {
  fulfillmentSetRow,
  locationLinks,
  locationRow,
  type Onboarded,
  parcelName,
  profileRow,
  shippingOptionLink,
  shippingOptionRow,
} from "./onboarding-rows";
import { createProducersStep, type NewProducer } from "./steps/create-producers";

export type OnboardInput = { producers: NewProducer[]; sales_channel_id: string };

/**
 * Takes producers into the market. Each gets what it needs to sell and to send on its own: a stock
 * location open to the sales channel, a shipping profile, a service zone for Việt Nam and one
 * shipping option whose price is calculated from the parcel.
 */
export const onboardProducersWorkflow = createWorkflow("producer-onboard", (input: OnboardInput) => {
  const producers = createProducersStep(input.producers);
  const rows = transform({ input, producers }, ({ input, producers }) => {
    const written = input.producers.map((row, index) => ({ ...row, id: producers[index]?.id ?? "" }));
    return {
      locations: written.map(locationRow),
      profiles: written.map(profileRow),
      sets: written.map(fulfillmentSetRow),
    };
  });
  const locations = createStockLocationsWorkflow.runAsStep({ input: { locations: rows.locations } });
  const profiles = createShippingProfilesWorkflow.runAsStep({ input: { data: rows.profiles } });
  const sets = createFulfillmentSets(rows.sets);

  const onboarded = transform({ producers, locations, profiles, sets }, (made) =>
    made.producers.map((producer, index): Onboarded => {
      const set = made.sets.find((row) => row.name === parcelName(producer));
      return {
        ...producer,
        location_id: made.locations[index]?.id ?? "",
        profile_id: made.profiles.find((row) => row.name === parcelName(producer))?.id ?? "",
        set_id: set?.id ?? "",
        zone_id: set?.service_zones[0]?.id ?? "",
      };
    }),
  );
  const links = transform({ onboarded, input }, ({ onboarded, input }) =>
    onboarded.flatMap((row) => locationLinks(row, input.sales_channel_id)),
  );
  createRemoteLinkStep(links);

  const optionRows = transform({ onboarded }, ({ onboarded }) => onboarded.map(shippingOptionRow));
  const options = createShippingOptionsWorkflow.runAsStep({ input: optionRows });
  const optionLinks = transform({ onboarded, options }, ({ onboarded, options }) =>
    onboarded.map((row, index) => shippingOptionLink(row.id, options[index]?.id ?? "")),
  );
  createRemoteLinkStep(optionLinks).config({ name: "link-shipping-options" });
  return new WorkflowResponse({ producers: onboarded });
});
