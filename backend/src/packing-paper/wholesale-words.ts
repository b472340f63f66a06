import type { WholesaleFacts } from "../contracts/order";
import { paperDay } from "../paper/paper-day";

/** What a company wants to find on the papers of its order, a line each. */
export const wholesaleWords = ({ po_number, branch_name, receiving_hours, wanted_on }: WholesaleFacts) => [
  ...(po_number ? [`Số PO: ${po_number}`] : []),
  ...(branch_name ? [`Nơi nhận: ${branch_name}`] : []),
  ...(receiving_hours ? [`Giờ nhận: ${receiving_hours}`] : []),
  ...(wanted_on ? [`Mong nhận: ${paperDay(wanted_on)}`] : []),
];
