import { expect, it } from "vitest";
import { readLookUp } from "./look-up-form-values";

const form = (code: string, phone: string) => {
  const data = new FormData();
  data.set("code", code);
  data.set("phone", phone);
  return data;
};

it("cleans what people type, and refuses what cannot be right", () => {
  expect(readLookUp(form(" bk-7f3 k9q ", "+84 912.345.678"))).toEqual({
    code: "BK-7F3K9Q",
    phone: "0912345678",
  });
  expect(readLookUp(form("bk", "0912345678"))).toBeNull();
  expect(readLookUp(form("BK-7F3K9Q", "912"))).toBeNull();
  expect(readLookUp(form("BK~x|y", "0912345678"))).toBeNull();
});
