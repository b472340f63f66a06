import { expect, test } from "vitest";
import { readableAddress } from "./readable-address.mjs";

test.each([
  "/",
  "/san-pham/mien-dong-tai-hoan",
  "/san-pham?q=mi%E1%BA%BFn",
  "/san-pham?q=%E0%A4%A",
  "/_next/static/a.js",
])("%s is answered as it is", (url) => {
  expect(readableAddress(url)).toBe(url);
});

test.each(["/san-pham/%E0%A4%A", "/%", "/en/%zz?q=a", "/san-pham/%ff", "/san-pham/%00"])(
  "%s names no page",
  (url) => {
    expect(readableAddress(url)).toBe("/dia-chi-khong-doc-duoc");
  },
);
