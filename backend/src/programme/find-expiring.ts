import type { ExpiringRow } from "../contracts/programme";
import { type Day, daysBetween } from "../modules/certification";
import type { StarredProduct } from "./count-stars";

/** How many days before the last day the office looks ahead. */
export const expiringWithin = [30, 90, 180] as const;

/** Stars whose last day is at most 180 days away, the nearest first. */
export function findExpiring(starred: readonly StarredProduct[], day: Day): ExpiringRow[] {
  const farthest = Math.max(...expiringWithin);
  return starred
    .map((product) => ({ product, days_left: daysBetween(day, product.last_day) }))
    .filter(({ days_left }) => days_left <= farthest)
    .map(({ product, days_left }) => ({
      certification_id: product.certification_id,
      product: { id: product.product_id, title: product.product_title },
      producer: product.producer_id ? { id: product.producer_id, name: product.producer_name ?? "" } : null,
      star_rating: product.star_rating,
      decision_number:
        product.decisions.find((row) => row.id === product.certification_id)?.decision_number ?? null,
      last_day: product.last_day,
      days_left,
    }))
    .sort((a, b) => a.days_left - b.days_left || a.product.title.localeCompare(b.product.title, "vi"));
}

/** How many of them end within 30, 90 and 180 days; the wider span includes the narrower. */
export const countWithin = (rows: readonly ExpiringRow[]): { days: number; count: number }[] =>
  expiringWithin.map((days) => ({ days, count: rows.filter((row) => row.days_left <= days).length }));
