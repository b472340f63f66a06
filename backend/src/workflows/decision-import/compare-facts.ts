import type { CaseType, IssuerLevel } from "../../contracts/certification";
import type { ImportChange } from "../../contracts/decision-import";
import { comparedNumber } from "../../modules/certification";
import { plainLine } from "../../spreadsheet/cells/read-text";
import { factColumns, headingOf } from "./columns";
import type { StatedFacts } from "./given-row";

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

/** A day `YYYY-MM-DD` as dd/mm/yyyy. */
export const dayWord = (day: string): string => day.split("-").reverse().join("/");

/** A fact as it stands in a sheet. */
export function factWord(field: keyof StatedFacts, facts: StatedFacts): string | number | null {
  const value = facts[field];
  if (value === null || value === undefined) return null;
  if (field === "case_type" && facts.case_type) return caseWords[facts.case_type];
  if (field === "issuer_level" && facts.issuer_level) return levelWords[facts.issuer_level];
  if (field === "issued_on" || field === "expires_on") return dayWord(String(value));
  return value;
}

const isSame = (field: string, before: unknown, after: unknown): boolean => {
  if (field === "decision_number" && typeof before === "string" && typeof after === "string")
    return comparedNumber(before) === comparedNumber(after);
  if (typeof before === "string" && typeof after === "string") return plainLine(before) === plainLine(after);
  return before === after;
};

/** What a row states otherwise than the record has it. An empty cell states nothing and changes nothing. */
export function changedFacts(stated: StatedFacts, onRecord: StatedFacts): ImportChange[] {
  return factColumns
    .filter((field) => stated[field] !== null && !isSame(field, onRecord[field], stated[field]))
    .map((field) => ({
      column: headingOf(field) ?? field,
      before: String(factWord(field, onRecord) ?? ""),
      after: String(factWord(field, stated) ?? ""),
    }));
}
