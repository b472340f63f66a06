import type { CaseType, IssuerLevel } from "../../../contracts/certification";
import type { EntryResult, RoundState } from "../../../contracts/evaluation-round";

/** Words of exported tables. */
export const caseWords: Record<CaseType, string> = {
  first: "Công nhận mới",
  upgrade: "Nâng hạng sao",
  re_evaluation: "Đánh giá lại",
  re_issue: "Cấp lại",
  revocation: "Thu hồi",
};
export const levelWords: Record<IssuerLevel, string> = {
  district: "Cấp huyện",
  province: "Cấp tỉnh",
  centre: "Cấp trung ương",
};
export const resultWords: Record<EntryResult, string> = {
  pending: "Chưa có kết quả",
  granted: "Đạt",
  refused: "Không đạt",
};
export const stateWords: Record<RoundState, string> = {
  open: "Đang mở",
  decided: "Đã quyết định",
  closed: "Đã khép",
};
/** A day `YYYY-MM-DD` as dd/mm/yyyy. */
export const dayWord = (day: string | null | undefined): string | null =>
  day ? day.split("-").reverse().join("/") : null;
