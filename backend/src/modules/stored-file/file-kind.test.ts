import { expect, test } from "vitest";
import { sniffKind } from "./file-kind";

test.each([
  ["%PDF-1.7\n", "pdf"],
  ["\xff\xd8\xff\xe0", "picture"],
  ["\x89PNG\r\n\x1a\n....", "picture"],
  ["RIFF....WEBPVP8 ", "picture"],
  ["....ftypavif", "picture"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", null],
  ["<!doctype html>", null],
  ["PK\x03\x04", null],
  ["RIFF....WAVE", null],
  ["GIF89a", null],
  ["", null],
])("%j is %s", (text, kind) => {
  expect(sniffKind(Buffer.from(text, "latin1"))).toBe(kind);
});
