import type { CellOutcome } from "../../contracts/goods";
import { type ShelfState, type StockDecision, stockRefusal } from "../../modules/stock-guard";
import { conflict } from "./judge-row";

/** What became of a stock cell. A shelf that moved since it was seen is a conflict; `now` is what lies there. */
export function stockOutcome(shelf: ShelfState | null, decision: StockDecision): CellOutcome {
  if (decision.ok) return { state: decision.delta === 0 ? "unchanged" : "saved" };
  if (!shelf)
    return {
      state: "refused",
      code: "no_shelf",
      message: "Quy cách này chưa có kho. Hãy liên hệ văn phòng.",
    };
  const message = stockRefusal(decision, shelf);
  if (decision.problem === "changed_meanwhile") return conflict(shelf.stocked, message);
  return { state: "refused", code: decision.problem, message };
}
