import { expect, test } from "vitest";
import { isSyllable } from "./syllable";

test.each([
  "mien",
  "dong",
  "gao",
  "nghe",
  "khuya",
  "truong",
  "quyen",
  "giong",
  "y",
  "uong",
  "tuyet",
  "tuiet",
  "lech",
])("%s could be a syllable", (word) => expect(isSyllable(word)).toBe(true));

test.each(["mieesn", "gaoj", "shan", "curcumin", "ngheej", "tra9", "", "dd", "wild"])(
  "%s could not",
  (word) => expect(isSyllable(word)).toBe(false),
);
