import type { LotState } from "../../contracts/lot";

/** Whether a lot may go into a parcel on a day: not recalled, not closed, not past its last day of use. */
export const isPackable = (lot: { state: LotState; use_by_on: string | null }, day: string): boolean =>
  lot.state === "open" && (lot.use_by_on === null || lot.use_by_on >= day);
