import {
  type GoodsCells,
  type GoodsColumn,
  type GoodsTier,
  PRICE_MAX,
  PRICE_MIN,
  STOCK_MAX,
  TIERS_MAX,
} from "../../contracts/goods";
import type { JudgeContext, Standing } from "./standing";

const figures = new Intl.NumberFormat("vi-VN");
const PLAN_DAYS_MAX = 730;
const DAY_MS = 86_400_000;

/** What a cell of each column must be, told when it is nothing of the kind. */
export const columnRules: Record<GoodsColumn, string> = {
  price: `Giá là số nguyên từ ${figures.format(PRICE_MIN)} đến ${figures.format(PRICE_MAX)} ₫.`,
  planned_price: `Giá hẹn ngày cần một giá từ ${figures.format(PRICE_MIN)} đến ${figures.format(PRICE_MAX)} ₫ và một ngày dd/mm/yyyy.`,
  tiers: `Giá sỉ có nhiều nhất ${TIERS_MAX} bậc, mỗi bậc một số lượng và một giá từ ${figures.format(PRICE_MIN)} ₫.`,
  stock: `Số lượng là số nguyên, nhiều nhất ${figures.format(STOCK_MAX)}, kèm lý do.`,
  low_stock_level: `Mức báo sắp hết là số nguyên từ 0 đến ${figures.format(STOCK_MAX)}.`,
  season: "Mùa vụ là còn hoặc hết, kèm ngày dự kiến có lại (dd/mm/yyyy) nếu đã biết.",
  is_hidden: "Bày bán là hiện hoặc ẩn.",
};

/** Whether a day exists; `31/02` does not. */
export function isCalendarDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What is wrong with wholesale tiers beside this retail price, or null. */
export function tiersFault(tiers: readonly GoodsTier[], price: number | null): string | null {
  for (const [at, tier] of tiers.entries()) {
    const before = tiers[at - 1];
    if (before && tier.min_quantity <= before.min_quantity)
      return "Số lượng của các bậc phải tăng dần, không trùng nhau.";
    if (before && tier.unit_price > before.unit_price)
      return `Mua ${tier.min_quantity} không thể đắt hơn mua ${before.min_quantity}.`;
    if (price !== null && tier.unit_price > price)
      return `Giá sỉ ${figures.format(tier.unit_price)} ₫ cao hơn giá lẻ ${figures.format(price)} ₫.`;
  }
  return null;
}

function planFault({ to }: NonNullable<GoodsCells["planned_price"]>, today: string): string | null {
  if (!to) return null;
  if (!isCalendarDay(to.starts_on)) return "Ngày này không có trong lịch.";
  if (to.starts_on <= today)
    return "Giá hẹn ngày phải bắt đầu từ ngày mai trở đi. Muốn đổi ngay thì sửa giá lẻ.";
  if (daysBetween(today, to.starts_on) > PLAN_DAYS_MAX) return "Ngày này xa quá hai năm. Bạn xem lại năm.";
  return null;
}

function seasonFault({ to }: NonNullable<GoodsCells["season"]>, today: string): string | null {
  if (to.returns_on === null) return null;
  if (!to.is_over) return "Đang mùa thì không có ngày dự kiến có lại.";
  if (!isCalendarDay(to.returns_on)) return "Ngày này không có trong lịch.";
  return to.returns_on > today ? null : "Ngày dự kiến có lại phải từ ngày mai trở đi.";
}

/** Why a cell can never stand as it is written, or null. `standing` is the row as it will be sold. */
export function cellFault(
  column: Exclude<GoodsColumn, "stock">,
  cells: GoodsCells,
  standing: Pick<Standing, "price">,
  { today, has_wholesale }: JudgeContext,
): string | null {
  if (column === "planned_price" && cells.planned_price) return planFault(cells.planned_price, today);
  if (column === "season" && cells.season) return seasonFault(cells.season, today);
  if (column !== "tiers" || !cells.tiers) return null;
  if (!has_wholesale) return "Chợ chưa mở bảng giá sỉ.";
  return tiersFault(cells.tiers.to, cells.price?.to ?? standing.price);
}
