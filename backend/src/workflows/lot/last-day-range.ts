import type { LotQuery } from "../../contracts/lot";
import { addDays } from "../../modules/certification";

/** Within so many days a lot's last day of use is near. */
const SOON_DAYS = 30;

/** First and last day that the last day of use may be. */
export type LastDayWindow = { use_by_from?: string | undefined; use_by_to?: string | undefined };
type Asked = LastDayWindow & { use_by?: LotQuery["use_by"] };

/**
 * The days between which the last day of use of a lot must lie to be found on a day, both included; null when
 * nothing was asked. Goods without a last day are found only then.
 */
export function lastDayRange(asked: Asked, day: string): { $gte?: string; $lte?: string } | null {
  const { use_by, use_by_from, use_by_to } = asked;
  const first = [use_by_from, use_by === "soon" ? day : undefined].filter((one) => one !== undefined);
  const last = [use_by_to, endOf(use_by, day)].filter((one) => one !== undefined);
  const $gte = first.sort().at(-1);
  const $lte = last.sort().at(0);
  if ($gte === undefined && $lte === undefined) return null;
  return { ...($gte === undefined ? {} : { $gte }), ...($lte === undefined ? {} : { $lte }) };
}

function endOf(use_by: LotQuery["use_by"], day: string): string | undefined {
  if (use_by === undefined) return undefined;
  return use_by === "soon" ? addDays(day, SOON_DAYS) : addDays(day, -1);
}
