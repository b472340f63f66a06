import { doReadNumber, ReadingConfig } from "read-vietnamese-number";

const config = new ReadingConfig();
config.unit = ["đồng"];
config.units = [[], ["nghìn"], ["triệu"], ["tỷ"]];

/**
 * Whole đồng as one writes them out on a receipt: `Một triệu hai trăm nghìn đồng`.
 * @throws RangeError for what is not a whole amount from 0 on
 */
export function amountInWords(amount_vnd: number): string {
  if (!Number.isSafeInteger(amount_vnd) || amount_vnd < 0) throw new RangeError("An amount is whole đồng.");
  const words = doReadNumber(String(amount_vnd), config);
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
