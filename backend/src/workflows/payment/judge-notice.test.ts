import { expect, test } from "vitest";
import { codesIn, judgeNotice, type PayableOrder } from "./judge-notice";

const order: PayableOrder = {
  id: "order_1",
  code: "BK-7F3K9Q",
  is_canceled: false,
  total: 118_000,
  payment: { id: "pay_1", method: "vietqr", captured: 0 },
  parts: [],
};
const notice = { id: "bnotice_1", amount_vnd: 118_000, memo: "BK7F3K9Q", order_id: null };
const judge = (changes: { notice?: object; order?: object }) =>
  judgeNotice({ ...notice, ...changes.notice }, ["BK-7F3K9Q"], { ...order, ...changes.order });

test.each([
  ["BK7F3K9Q", ["BK-7F3K9Q"]],
  ["mbvcb.1234.bk7f3k9q.ct tu 0123", ["BK-7F3K9Q"]],
  ["BK-7F3K9Q", ["BK-7F3K9Q"]],
  ["Thanh toan BK 7F3K9Q cam on", ["BK-7F3K9Q"]],
  ["BK7F3K9Q va BK7F3K9Q", ["BK-7F3K9Q"]],
  ["BK7F3K9Q BKAAAAAA", ["BK-7F3K9Q", "BK-AAAAAA"]],
  ["BK7F3K9QX", []],
  ["BK0OI111", []],
  ["tien nha", []],
])("the memo %s names %j", (memo, codes) => {
  expect(codesIn(memo)).toEqual(codes);
});

test("the exact amount pays the order", () => {
  expect(judge({})).toEqual({ kind: "capture", order_id: "order_1", payment_id: "pay_1" });
});

test("a đồng too little or too much waits for the operator", () => {
  for (const amount_vnd of [117_999, 118_001]) {
    expect(judge({ notice: { amount_vnd } })).toMatchObject({ kind: "unmatched", order_id: "order_1" });
  }
});

test("money for a cancelled, paid or cash order is not taken", () => {
  expect(judge({ order: { is_canceled: true } }).kind).toBe("unmatched");
  expect(judge({ order: { payment: { id: "p", method: "cod", captured: 0 } } }).kind).toBe("unmatched");
  expect(judge({ order: { payment: { id: "p", method: "vietqr", captured: 118_000 } } }).kind).toBe(
    "unmatched",
  );
});

test("a notice that had claimed its order before a crash is matched and captures nothing", () => {
  const paid = { payment: { id: "pay_1", method: "vietqr" as const, captured: 118_000 } };
  expect(judge({ notice: { order_id: "order_1" }, order: paid })).toEqual({
    kind: "matched",
    order_id: "order_1",
  });
});

test("no code, two codes and an unknown code are unmatched", () => {
  expect(judgeNotice(notice, [], null).kind).toBe("unmatched");
  expect(judgeNotice(notice, ["BK-AAAAAA", "BK-BBBBBB"], null).kind).toBe("unmatched");
  expect(judgeNotice(notice, ["BK-AAAAAA"], null)).toMatchObject({ kind: "unmatched", order_id: null });
});
