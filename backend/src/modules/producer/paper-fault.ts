import type { SubmitPaper } from "../../contracts/producer-paper";

/** Years for which no paper holds: a mistyped year is found before it sells food for ever. */
const LONGEST_YEARS = 50;

export type PaperFault = { field: "issued_on" | "expires_on"; message: string };

/** What is wrong with the days of a paper on the day it is handed in; null when nothing is. */
export function paperFault(
  paper: Pick<SubmitPaper, "kind" | "issued_on" | "expires_on">,
  day: string,
): PaperFault | null {
  const { issued_on, expires_on } = paper;
  if (issued_on > day) return { field: "issued_on", message: "Ngày cấp chưa tới. Bạn xem lại trên giấy." };
  if (issued_on < "1980-01-01") return { field: "issued_on", message: "Ngày cấp quá xa. Bạn xem lại năm." };
  if (expires_on === null) {
    const message = "Giấy an toàn thực phẩm phải có ngày hết hạn.";
    return paper.kind === "food_safety" ? { field: "expires_on", message } : null;
  }
  if (expires_on <= issued_on)
    return { field: "expires_on", message: "Ngày hết hạn phải sau ngày cấp. Bạn xem lại trên giấy." };
  if (expires_on < day) return { field: "expires_on", message: "Giấy này đã hết hạn. Bạn gửi giấy còn hạn." };
  const latest = `${Number(issued_on.slice(0, 4)) + LONGEST_YEARS}${issued_on.slice(4)}`;
  return expires_on > latest
    ? { field: "expires_on", message: "Ngày hết hạn quá xa. Bạn xem lại năm." }
    : null;
}
