import { expect, test } from "vitest";
import { isUploadable } from "./upload-kinds";

test("pictures, papers and tables are taken, what a browser runs is not", () => {
  expect(isUploadable("mien-dong.JPG", "image/jpeg")).toBe(true);
  expect(isUploadable("quyet-dinh.pdf", "application/pdf")).toBe(true);
  expect(isUploadable("x.svg", "image/svg+xml")).toBe(false);
  expect(isUploadable("x.html", "text/html")).toBe(false);
  expect(isUploadable("x.html", "image/jpeg")).toBe(false);
  expect(isUploadable("x.jpg", "text/html")).toBe(false);
  expect(isUploadable("noextension", "image/png")).toBe(false);
});
