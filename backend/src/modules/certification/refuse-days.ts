import { addMonths, type Day, isDay } from "./day";
import { breaks, type DecisionToCheck, impossible, type Refusal } from "./decision";
import { ruleOn } from "./rules/dated-rule";
import { programmes } from "./rules/programmes";
import { validity } from "./rules/validity";

/** Refuses a day of issue that is in no calendar, or lies ahead: nothing else can be judged then. */
export function refuseDay(issuedOn: Day, today: Day): Refusal | null {
  if (!isDay(issuedOn)) return impossible("issued_on", "Lịch", "Ngày ra quyết định không có trong lịch.");
  if (issuedOn > today) return impossible("issued_on", "Lịch", "Ngày ra quyết định chưa tới.");
  return null;
}

/** Refuses a decision taken before the programme began; most often a year typed wrongly. */
export function refuseBeforeProgramme({ issued_on }: DecisionToCheck): Refusal | null {
  const first = programmes[0];
  if (first === undefined || issued_on >= first.valid_from) return null;
  const message = `Chương trình OCOP bắt đầu theo ${first.source}; quyết định không thể có trước đó. Hãy xem lại năm.`;
  return breaks("issued_on", first.source, message);
}

/** The last day of a recognition by the rule of its day of issue. */
export const lastDayBy = (issuedOn: Day): Day => addMonths(issuedOn, ruleOn(validity, issuedOn).months);

/** Refuses a printed last day that is not the one of the validity rule. */
export function refuseExpiry({ case_type, issued_on, expires_on }: DecisionToCheck): Refusal | null {
  if (!expires_on) return null;
  if (case_type === "revocation")
    return impossible("expires_on", "Loại hồ sơ", "Quyết định thu hồi không có ngày hết hạn.");
  if (!isDay(expires_on)) return impossible("expires_on", "Lịch", "Ngày hết hạn không có trong lịch.");
  if (expires_on < issued_on)
    return impossible("expires_on", "Lịch", "Ngày hết hạn không thể trước ngày ra quyết định.");
  const rule = ruleOn(validity, issued_on);
  const lastDay = lastDayBy(issued_on);
  if (expires_on === lastDay) return null;
  const message = `Theo ${rule.source}, công nhận có hiệu lực ${rule.months} tháng, tức đến hết ngày ${inWords(lastDay)}, không phải ${inWords(expires_on)}.`;
  return breaks("expires_on", rule.source, message);
}

const inWords = (day: Day): string => day.split("-").reverse().join("/");
