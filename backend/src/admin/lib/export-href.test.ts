import { expect, test } from "vitest";
import { exportHref } from "./export-href";

test("asks for the table what the list was asked, and nothing that was not chosen", () => {
  expect(exportHref("/admin/lots/export", { q: "miến", state: undefined, producer_id: "" })).toBe(
    "/admin/lots/export?q=mi%E1%BA%BFn",
  );
  expect(exportHref("/admin/lots/export", {})).toBe("/admin/lots/export");
});
