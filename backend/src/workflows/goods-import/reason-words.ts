import { stockReasons } from "../../contracts/producer";
import { foldHeader } from "../../spreadsheet/fold-header";

export type StockReason = (typeof stockReasons)[number];

/** The reasons of a stock change as they stand in a sheet. */
export const reasonWords: Record<StockReason, string> = {
  harvest: "Mới thu hoạch",
  made: "Mới làm xong",
  returned: "Hàng trả về",
  sold_at_fair: "Bán ở hội chợ",
  sold_elsewhere: "Bán nơi khác",
  spoiled: "Hỏng, hết hạn",
  counted: "Đếm lại kho",
  other: "Lý do khác",
};

/** A reason by its words, without marks and capitals; null for none of them. */
export const reasonOf = (text: string): StockReason | null =>
  stockReasons.find((reason) => foldHeader(reasonWords[reason]) === foldHeader(text)) ?? null;
