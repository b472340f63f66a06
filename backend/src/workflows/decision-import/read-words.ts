import { fold } from "../../catalogue/fold";
import type { CaseType, IssuerLevel, StarRating } from "../../contracts/certification";
import { type CellRead, fault } from "../../spreadsheet/cells/read-cell";
import { plainLine } from "../../spreadsheet/cells/read-text";
import type { SheetCell } from "../../spreadsheet/sheet-table";

const cases: Record<CaseType, string[]> = {
  first: ["Công nhận mới", "Công nhận lần đầu", "Đánh giá mới", "Mới", "Lần đầu", "First", "New"],
  upgrade: ["Nâng hạng sao", "Nâng hạng", "Nâng sao", "Upgrade"],
  re_evaluation: ["Đánh giá lại", "Re-evaluation", "Re evaluation"],
  re_issue: ["Cấp lại", "Công nhận lại", "Re-issue", "Reissue"],
  revocation: ["Thu hồi", "Revocation"],
};
const levels: Record<IssuerLevel, string[]> = {
  district: ["Cấp huyện", "Huyện", "UBND huyện", "District"],
  province: ["Cấp tỉnh", "Tỉnh", "UBND tỉnh", "Province"],
  centre: ["Cấp trung ương", "Trung ương", "Cấp quốc gia", "Bộ", "Centre", "Center", "National"],
};

function chooser<Value extends string>(words: Record<Value, string[]>) {
  const known = new Map<string, Value>();
  for (const value of Object.keys(words) as Value[]) {
    for (const word of [value, ...words[value]]) known.set(fold(word), value);
  }
  const offered = (Object.values(words) as string[][]).map(([first]) => `“${first}”`).join(", ");
  return (cell: SheetCell | undefined): CellRead<Value> => {
    const text = cell === null || cell === undefined ? "" : plainLine(String(cell));
    if (text === "") return { value: null };
    const value = known.get(fold(text));
    return value ? { value } : fault(`“${text.slice(0, 40)}” không có trong các lựa chọn: ${offered}.`);
  };
}

/** Kind of case, in Vietnamese or English, accents or not. */
export const readCaseType = chooser(cases);
/** Deciding level, likewise. */
export const readLevel = chooser(levels);

const starsByText: Record<string, StarRating> = { "3": 3, "4": 4, "5": 5, ba: 3, bon: 4, nam: 5 };

/** Stars as a number or in words: 3, "3 sao", "3★", "★★★". */
export function readStars(cell: SheetCell | undefined): CellRead<StarRating> {
  const text = cell === null || cell === undefined ? "" : plainLine(String(cell));
  if (text === "") return { value: null };
  const drawn = /^[★⭐*\s]+$/u.test(text) ? String(text.replace(/[^★⭐*]/gu, "").length) : fold(text);
  const star = starsByText[drawn.replace(/ ?(?:sao|stars?)$/, "")];
  return star ? { value: star } : fault(`Hạng sao là 3, 4 hoặc 5, không phải “${text.slice(0, 40)}”.`);
}
