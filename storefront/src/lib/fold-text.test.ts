import { expect, it } from "vitest";
import { foldText } from "./fold-text";

it("folds marks, capitals, đ and spaces, composed or decomposed", () => {
  expect(foldText("  Miến  DONG Tài Hoan ")).toBe("mien dong tai hoan");
  expect(foldText("Đường Đức".normalize("NFD"))).toBe("duong duc");
});
