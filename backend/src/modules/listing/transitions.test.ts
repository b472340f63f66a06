import { expect, test } from "vitest";
import { listingStates } from "../../contracts/listing";
import { type ListingVerb, listingTransition } from "./transitions";

const verbs: ListingVerb[] = ["save", "submit", "withdraw", "approve", "return"];

test("a proposal moves exactly along these ways", () => {
  const ways = listingStates.flatMap((state) =>
    verbs.flatMap((verb) => {
      const outcome = listingTransition(state, verb);
      return outcome.ok ? [`${state} ${verb} ${outcome.state}`] : [];
    }),
  );
  expect(ways).toEqual([
    "draft save draft",
    "draft submit submitted",
    "submitted withdraw draft",
    "submitted approve approved",
    "submitted return returned",
    "returned save draft",
  ]);
});
