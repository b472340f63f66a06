import { MedusaError } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { checkoutSchema } from "../../contracts/cart";
import { openRoundSchema } from "../../contracts/evaluation-round";
import { answerOf } from "./answer-of";

const failure = (facts: object): Error => Object.assign(new Error(), facts);

test("a validation names its fields in Vietnamese", () => {
  const parsed = checkoutSchema.safeParse({ phone: "abc" });
  const { status, body } = answerOf(parsed.error, true);
  expect(status).toBe(400);
  expect(body.type).toBe("invalid_data");
  expect(body.fields?.phone).toContain("Số điện thoại");
  expect(body.fields?.name).toBe("Hãy ghi họ tên người nhận.");
});

test("a field of the office's is not answered with words of the checkout", () => {
  const parsed = openRoundSchema.safeParse({
    ...{ name: "đ".repeat(201), note: "a".repeat(1001), year: 26 },
    ...{ issuer_level: "province", opened_on: "2026-11-01" },
  });
  expect(answerOf(parsed.error, false).body.fields).toEqual({
    name: "Dài quá, nhiều nhất 200 ký tự.",
    note: "Dài quá, nhiều nhất 1000 ký tự.",
    year: "Ít nhất là 2018.",
  });
});

test("the stock trigger's refusal is a conflict, however it is wrapped", () => {
  for (const error of [
    failure({ code: "OC001", message: "short" }),
    failure({ message: "insert failed - OC001" }),
    failure({ code: "insufficient_inventory", type: "not_allowed" }),
    new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not enough stock available for item iitem_1"),
  ]) {
    expect(answerOf(error, true)).toMatchObject({ status: 409, body: { code: "insufficient_stock" } });
  }
});

test("being busy asks to come back and is no fault of ours", () => {
  for (const error of [
    failure({ code: "40P01", message: "deadlock detected" }),
    failure({ name: "KnexTimeoutError", message: "Knex: Timeout acquiring a connection." }),
    new Error("Failed to acquire lock for key cart_1"),
    new Error("Timed-out acquiring lock."),
  ]) {
    expect(answerOf(error, true)).toMatchObject({ status: 503, retryAfterS: 2, body: { code: "busy" } });
  }
});

test("broken JSON, a body too large and a broken escape are the caller's", () => {
  expect(answerOf(failure({ type: "entity.parse.failed", status: 400 }), true).status).toBe(400);
  expect(answerOf(failure({ type: "entity.too.large", status: 413 }), true).status).toBe(413);
  expect(answerOf(new URIError("URI malformed"), true).status).toBe(400);
  expect(answerOf(failure({ code: "22021", message: "invalid byte sequence" }), true).status).toBe(400);
});

test("a shopper reads Vietnamese, the office reads the framework's words", () => {
  const missing = new MedusaError(MedusaError.Types.NOT_FOUND, "Cart with id 'x' not found");
  expect(answerOf(missing, true)).toMatchObject({ status: 404, body: { message: "Không tìm thấy." } });
  expect(answerOf(missing, false).body.message).toContain("Cart with id");
});

test("a bug shows nothing of itself", () => {
  const answer = answerOf(new TypeError("cannot read properties of undefined"), true);
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toContain("undefined");
});
