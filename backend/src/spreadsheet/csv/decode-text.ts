import { tableRefusal } from "../table-refusal";

const SAMPLE_BYTES = 2000;

/**
 * The text of a CSV file in UTF-8 or UTF-16, with its byte order mark or without.
 * @throws MedusaError for other encodings and for what is no text at all
 */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text))
    throw tableRefusal("Tệp này không phải bảng tính. Chỉ nhận Excel (.xlsx) và CSV.");
  return text;
}

function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Separators, digits and ends of lines are two bytes in UTF-16, one of them zero.
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 10 && even < odd / 4) return "utf-16le";
  if (even > sample.length / 10 && odd < even / 4) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw tableRefusal("Tệp CSV không ở dạng UTF-8. Trong Excel, hãy chọn Lưu thành “CSV UTF-8” hoặc .xlsx.");
  }
}
