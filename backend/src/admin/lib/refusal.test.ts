import { expect, test } from "vitest";
import { refusalOf } from "./refusal";

const json = { "content-type": "application/json; charset=utf-8" };

test("keeps message, code and fields of our own answers", async () => {
  const body = {
    type: "invalid_data",
    message: "Ngày chưa tới.",
    code: "calendar",
    fields: { issued_on: "x" },
  };
  const refusal = await refusalOf(new Response(JSON.stringify(body), { status: 400, headers: json }));
  expect(refusal).toMatchObject({
    message: "Ngày chưa tới.",
    status: 400,
    code: "calendar",
    fields: { issued_on: "x" },
  });
});

test("tells a proxy's page by its status", async () => {
  const page = new Response("<html></html>", { status: 502, statusText: "Bad Gateway" });
  expect(await refusalOf(page)).toMatchObject({ message: "502 Bad Gateway", status: 502, fields: {} });
});
