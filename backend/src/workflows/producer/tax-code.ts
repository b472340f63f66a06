import type { LegalForm } from "../../contracts/catalogue";

/** A company and a cooperative have one from their first day; a group or a household may have none. */
const needing: readonly LegalForm[] = ["company", "cooperative"];
const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** A tax code as it is kept: `4700123456`, `4700123456-001`, or the 12 digits of a person. */
export function plainTaxCode(written: string): string {
  const digits = written.replace(/\D/g, "");
  return digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}

/**
 * What is wrong with a producer's tax code, or null. The tenth digit checks the nine before it; a household
 * may use the 12 digits of a citizen instead (Thông tư 86/2024/TT-BTC).
 */
export function taxCodeFault(written: string | null, legal_form: LegalForm): string | null {
  if (written === null)
    return needing.includes(legal_form) ? "Doanh nghiệp và hợp tác xã phải có mã số thuế." : null;
  const digits = written.replace(/\D/g, "");
  if (digits.length === 12) return null;
  if (digits.length !== 10 && digits.length !== 13) return "Mã số thuế gồm 10, 12 hoặc 13 chữ số.";
  return isChecked(digits) ? null : "Mã số thuế sai một chữ số. Hãy xem lại trên giấy đăng ký.";
}

function isChecked(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return Number(digits[9]) === 10 - (sum % 11);
}
