import type { ProducerSummary } from "@contracts/catalogue";

/** The address papers named before 1 July 2025: commune, district, province. */
export const formerPlace = ({ former_place }: Pick<ProducerSummary, "former_place">): string =>
  [former_place.commune, former_place.district, former_place.province].filter(Boolean).join(", ");
