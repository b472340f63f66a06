import { expect, test } from "vitest";
import { freeHandle } from "./free-handle";

test("makes an address of a name, and another one when it is taken", () => {
  expect(freeHandle("HTX Nông sản Đồng Lợi", new Set())).toBe("htx-nong-san-dong-loi");
  expect(freeHandle("HTX Ba Bể".normalize("NFD"), new Set(["htx-ba-be", "htx-ba-be-2"]))).toBe("htx-ba-be-3");
  expect(freeHandle("…", new Set())).toBe("chu-the");
});
