import { describe, expect, it } from "vitest";
import { type CheckoutValues, checkValues, readValues } from "./checkout-values";

const good: CheckoutValues = {
  name: "Nguyễn Thị Hoa",
  phone: "+84 912 345 678",
  email: "",
  province_code: "19",
  commune_code: "1901",
  street: "Thôn Bản Cuôn",
  note: "",
  payment_method: "cod",
  age_confirmed: "",
};

describe("the checkout form", () => {
  it("cleans the phone and leaves out what was not written", () => {
    const { input } = checkValues(good, false);
    expect(input).toMatchObject({ phone: "0912345678", email: null, note: null, age_confirmed: false });
  });

  it("names every field to correct, in order", () => {
    const bad = {
      ...good,
      name: "H",
      phone: "12",
      email: "x@",
      commune_code: "",
      street: " ",
      payment_method: "gold",
    };
    expect(checkValues(bad, false).faults).toEqual([
      "name",
      "phone",
      "email",
      "commune_code",
      "street",
      "payment_method",
    ]);
  });

  it("asks for the age only when there is alcohol", () => {
    expect(checkValues(good, true).faults).toEqual(["age_confirmed"]);
    expect(checkValues({ ...good, age_confirmed: "true" }, true).input?.age_confirmed).toBe(true);
  });

  it("reads text only", () => {
    const form = new FormData();
    form.set("name", "Hoa");
    form.set("street", new Blob(["x"]));
    expect(readValues(form)).toMatchObject({ name: "Hoa", street: "", phone: "" });
  });
});
