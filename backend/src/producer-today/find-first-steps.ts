import { type FirstStep, firstSteps } from "../contracts/today";

export type Beginnings = Record<FirstStep, boolean> & { has_orders: boolean };

/** The list of a new producer; null once everything is done, or once somebody has ordered from it. */
export function findFirstSteps(
  { has_orders, ...done }: Beginnings,
  sees_money: boolean,
): { step: FirstStep; is_done: boolean }[] | null {
  const steps = firstSteps
    .filter((step) => step !== "payout_account" || sees_money)
    .map((step) => ({ step, is_done: done[step] }));
  return has_orders || steps.every(({ is_done }) => is_done) ? null : steps;
}
