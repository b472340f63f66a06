import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers";

test("an API answer may load nothing and be framed by nobody", () => {
  const headers = securityHeaders("/store/catalogue/aisles", false);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBeUndefined();
  expect(headers["cache-control"]).toBeUndefined();
});

test("the admin runs its own scripts and no inline one", () => {
  const policy = securityHeaders("/app/orders", true)["content-security-policy"];
  expect(policy).toContain("script-src 'self';");
  expect(securityHeaders("/app", true)["strict-transport-security"]).toContain("max-age");
});

test("an uploaded page is a download, an uploaded picture is a picture", () => {
  expect(securityHeaders("/static/x.html", false)["content-disposition"]).toBe("attachment");
  expect(securityHeaders("/static/x.svg", false)["content-disposition"]).toBe("attachment");
  expect(securityHeaders("/static/x.webp", false)["content-disposition"]).toBeUndefined();
});

test("what belongs to one person is never stored", () => {
  expect(securityHeaders("/store/carts/cart_1/summary", false)["cache-control"]).toBe("no-store");
  expect(securityHeaders("/store/cartsx", false)["cache-control"]).toBeUndefined();
});
