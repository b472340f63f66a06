import { expect, test } from "vitest";
import { chosenPhotos, faultsOf, readValues } from "./report-values";

test("what is missing is empty, and a file is no text", () => {
  const form = new FormData();
  form.set("text", "Nhãn in bốn sao");
  form.set("place", new File(["x"], "a.jpg"));
  expect(readValues(form)).toMatchObject({ text: "Nhãn in bốn sao", place: "", kind: "" });
});

test("a file field left empty counts for no photograph", () => {
  const form = new FormData();
  form.append("files", new File([], ""));
  form.append("files", new File(["x"], "a.jpg"));
  expect(chosenPhotos(form).map((file) => file.name)).toEqual(["a.jpg"]);
});

test("faults stand in the order of the page, whatever the answer's", () => {
  expect(faultsOf({ fields: { text: "…", kind: "…", unknown: "…" } })).toEqual(["kind", "text"]);
  expect(faultsOf({ code: "file_refused" })).toEqual(["files"]);
});
