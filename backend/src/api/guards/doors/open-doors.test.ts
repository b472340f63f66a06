import { expect, test } from "vitest";
import { isOpenAuthDoor, isOpenStoreDoor } from "./open-doors";

test.each([
  ["POST", "/carts"],
  ["GET", "/carts/cart_01/summary"],
  ["DELETE", "/carts/cart_01/line-items/cali_01"],
  ["POST", "/orders/look-up"],
  ["POST", "/reports"],
  ["GET", "/reports/PA-7F3K-9QXW"],
  ["POST", "/reports/PA-7F3K-9QXW/messages"],
  ["GET", "/catalogue/products/mien-dong"],
  ["HEAD", "/certifications"],
  ["POST", "/wholesale/orders/preview"],
  ["GET", "/account/orders"],
])("%s /store%s is open", (method, path) => {
  expect(isOpenStoreDoor(method, path)).toBe(true);
});

test.each([
  ["POST", "/carts/cart_01"],
  ["POST", "/carts/cart_01/customer"],
  ["POST", "/carts/cart_01/promotions"],
  ["POST", "/carts/cart_01/shipping-methods"],
  ["POST", "/payment-collections"],
  ["GET", "/shipping-options"],
  ["GET", "/products"],
  ["GET", "/orders"],
  ["GET", "/reports"],
  ["POST", "/reports/PA-7F3K-9QXW"],
  ["POST", "/orders/order_01/transfer/request"],
  ["POST", "/customers"],
  ["POST", "/search"],
  ["GET", "/CARTS/cart_01"],
  ["PUT", "/carts/cart_01/checkout"],
  ["GET", "/carts/cart_01%2F..%2Fsummary"],
])("%s /store%s is shut", (method, path) => {
  expect(isOpenStoreDoor(method, path)).toBe(false);
});

test("one may sign in, but nobody makes an account over HTTP", () => {
  expect(isOpenAuthDoor("POST", "/customer/emailpass")).toBe(true);
  expect(isOpenAuthDoor("POST", "/session")).toBe(true);
  for (const actor of ["customer", "producer_member", "user"]) {
    expect(isOpenAuthDoor("POST", `/${actor}/emailpass/register`)).toBe(false);
    expect(isOpenAuthDoor("GET", `/${actor}/emailpass`)).toBe(false);
    expect(isOpenAuthDoor("POST", `/${actor}/emailpass/reset-password`)).toBe(false);
  }
});
