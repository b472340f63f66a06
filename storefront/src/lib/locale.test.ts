import { describe, expect, it } from "vitest";
import { inLocale, localeOfPath, localePath, safeReturnPath, switchLocalePath } from "./locale";

describe("locale paths", () => {
  it("leaves Vietnamese paths bare and puts English under /en", () => {
    expect(localePath("vi", "/san-pham")).toBe("/san-pham");
    expect(localePath("en", "/san-pham")).toBe("/en/san-pham");
    expect(localePath("en", "/")).toBe("/en");
  });

  it("tells the language of a path, and is not fooled by a similar beginning", () => {
    expect(localeOfPath("/en/san-pham")).toBe("en");
    expect(localeOfPath("/en")).toBe("en");
    expect(localeOfPath("/en-gb")).toBe("vi");
  });

  it("keeps page and query when the language changes", () => {
    expect(switchLocalePath("/san-pham?q=mien", "en")).toBe("/en/san-pham?q=mien");
    expect(switchLocalePath("/en/san-pham?q=mien", "vi")).toBe("/san-pham?q=mien");
    expect(switchLocalePath("/", "en")).toBe("/en");
    expect(switchLocalePath("/en", "vi")).toBe("/");
    expect(switchLocalePath("/en?x=1", "vi")).toBe("/?x=1");
    expect(switchLocalePath("/?x=1", "en")).toBe("/en?x=1");
  });

  it("falls back to Vietnamese text", () => {
    expect(inLocale("en", "Miến dong", "")).toBe("Miến dong");
    expect(inLocale("en", "Miến dong", "Glass noodles")).toBe("Glass noodles");
  });

  it("returns only to paths of our own", () => {
    expect(safeReturnPath("/gio-hang?x=1", "/")).toBe("/gio-hang?x=1");
    for (const bad of ["//evil.test", "/\\evil.test", "https://evil.test", "gio-hang", "/a b", null, 3]) {
      expect(safeReturnPath(bad, "/tai-khoan")).toBe("/tai-khoan");
    }
  });
});
