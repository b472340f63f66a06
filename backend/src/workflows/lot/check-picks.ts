import type { LotPick } from "../../contracts/lot";
import { isPackable } from "../../modules/lot";
import type { Faults } from "./check-lot";
import type { PackingFacts } from "./packing-facts";

const sumOf = (rows: readonly LotPick[]): number => rows.reduce((sum, row) => sum + row.quantity, 0);

/**
 * What is wrong with the lots chosen for a parcel, by the place of each pick. A parcel that is being packed
 * takes lots that may be packed on the day; one that has left takes any lot that has pieces left, because
 * what is written down then has happened.
 */
export function checkPicks(facts: PackingFacts, picks: readonly LotPick[], day: string): Faults {
  const faults: Faults = {};
  picks.forEach((pick, index) => {
    const fault = faultOf(facts, pick, picks, day);
    if (fault) faults[`picks.${index}`] = fault;
  });
  return faults;
}

function faultOf(
  { lines, lots, recorded, mode }: PackingFacts,
  pick: LotPick,
  picks: readonly LotPick[],
  day: string,
): string | null {
  const line = lines.find((row) => row.line_item_id === pick.line_item_id);
  const lot = lots.find((row) => row.id === pick.lot_id);
  if (!line || !lot || lot.variant_id !== line.variant_id) return "Lô này không phải của mặt hàng trong đơn.";
  const held = mode === "fill_in" ? recorded.filter((row) => row.line_item_id === line.line_item_id) : [];
  const onLine = picks.filter((row) => row.line_item_id === line.line_item_id);
  if (sumOf(held) + sumOf(onLine) > line.quantity) return `Đơn chỉ có ${line.quantity} ${line.title}.`;
  if (mode === "choose" && !isPackable(lot, day))
    return `Lô ${lot.code} đã thu hồi, đã đóng hoặc quá hạn dùng nên không đóng gói được.`;
  if (sumOf(picks.filter((row) => row.lot_id === lot.id)) > lot.remaining)
    return `Lô ${lot.code} chỉ còn ${lot.remaining}.`;
  return null;
}
