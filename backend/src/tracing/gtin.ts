const lengths = [8, 12, 13, 14];
/** Numbers a company may give out for use within its own walls; GS1 General Specifications 1.4.3. */
const restricted = /^(?:02|2\d)/;

/** The last digit of a GTIN: 3 and 1 in turn from the right, and what is missing to the next ten. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

/** A GTIN-8, -12, -13 or -14 in its form of 14 digits; null when it is none or its check digit is wrong. */
export function gtin14(text: string | null | undefined): string | null {
  const digits = text?.trim() ?? "";
  if (!/^\d+$/.test(digits) || !lengths.includes(digits.length)) return null;
  if (Number(digits.at(-1)) !== checkDigit(digits.slice(0, -1))) return null;
  return digits.padStart(14, "0");
}

/** Whether a GTIN-13 is of the kind that identifies nothing outside the company that gave it. */
export const isRestrictedGtin = (gtin: string): boolean => restricted.test(gtin.padStart(14, "0").slice(1));
