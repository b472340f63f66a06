import { expect, test } from "vitest";
import { asksFor, readFiles, readValues } from "./application-values";

test("a household may show a person's paper and need not have a tax code; a company must", () => {
  expect(asksFor("household")).toEqual({ tax_code: false, identity: true });
  expect(asksFor("company")).toEqual({ tax_code: true, identity: false });
});

test("fields are read as text, and files left empty are none", () => {
  const form = new FormData();
  form.set("name", "HTX");
  form.set("food_safety", new File([], ""));
  form.set("identity", new File(["x"], "a.jpg"));
  expect(readValues(form)).toEqual({ name: "HTX" });
  expect(readFiles(form).map(([kind]) => kind)).toEqual(["identity"]);
});
