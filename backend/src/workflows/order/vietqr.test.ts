import { expect, test } from "vitest";
import { crc16, transferMemo, vietqrPayload } from "./vietqr";

/** The published test vector of the format. */
const vector =
  "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN62340107NPS68690819TRANSFER TO SOMEONE6304AC13";

function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

test("the checksum is that of the published vector", () => {
  expect(crc16(vector.slice(0, -4))).toBe("AC13");
});

test("a request for the vector's account has the vector's fields", () => {
  const request = { bank_bin: "970416", account_number: "224528479", amount: 10_000, memo: "BK7F3K9Q" };
  const ours = fieldsOf(vietqrPayload(request));
  const published = fieldsOf(vector);
  for (const tag of ["00", "01", "38", "53", "54", "58"]) expect(ours.get(tag)).toBe(published.get(tag));
  expect(fieldsOf(ours.get("62") ?? "").get("08")).toBe("BK7F3K9Q");
  const text = vietqrPayload(request);
  expect(crc16(text.slice(0, -4))).toBe(text.slice(-4));
});

test("a memo with marks, too long or empty, and half a đồng are refused", () => {
  const request = { bank_bin: "970416", account_number: "1", amount: 1000, memo: "BK" };
  for (const memo of ["Đơn hàng", "", "A".repeat(26), "a-b"]) {
    expect(() => vietqrPayload({ ...request, memo })).toThrow(RangeError);
  }
  expect(() => vietqrPayload({ ...request, amount: 0.5 })).toThrow(RangeError);
});

test("the memo is the code without its dash", () => {
  expect(transferMemo("BK-7F3K9Q")).toBe("BK7F3K9Q");
});
