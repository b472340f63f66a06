import { expect, test } from "vitest";
import { answerOf } from "./api/errors/answer-of";
import { FieldRefusal, readRefusal } from "./field-refusal";

test("a refusal names its fields and its rule, also after a workflow has copied it", () => {
  const error = new FieldRefusal({ issuer_level: "Theo QĐ 1489/QĐ-TTg …" }, "QĐ 1489/QĐ-TTg");
  for (const thrown of [error, { ...error, message: error.message }]) {
    expect(answerOf(thrown, false)).toMatchObject({
      status: 400,
      body: { code: "QĐ 1489/QĐ-TTg", fields: { issuer_level: "Theo QĐ 1489/QĐ-TTg …" } },
    });
  }
});

test("other errors name no fields", () => {
  expect(readRefusal(new Error("x"))).toBeNull();
  expect(readRefusal(null)).toBeNull();
  expect(readRefusal({ fields: { a: 1 } })).toBeNull();
});
