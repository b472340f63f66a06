import type { OrderLine } from "../../contracts/order";
import { type DatedDecision, standingOn } from "../../modules/certification";
import { vietnamDay } from "../../vietnam-day";

/**
 * The star of an ordered product on the day of the order, and today: what was true when it was bought
 * may be over.
 * @param placedAt instant of the order, ISO 8601
 */
export const lineStar = (
  decisions: readonly DatedDecision[],
  placedAt: string,
  today: string,
): OrderLine["star"] => ({
  ordered: standingOn(decisions, vietnamDay(new Date(placedAt))).star,
  today: standingOn(decisions, today).star,
});
