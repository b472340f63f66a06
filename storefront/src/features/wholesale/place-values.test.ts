import { expect, it } from "vitest";
import { readPlaceForm } from "./place-values";

const typed = {
  name: "Nguyễn Văn Mua",
  phone: "+84 912 345 678",
  province_code: "01",
  commune_code: "00166",
  street: "Kho số 3, 12 Minh Khai",
  note: "",
  po_number: "PO-2026/0001",
  branch_id: "",
  wanted_on: "2026-12-01",
};
const form = (changes: Partial<typeof typed> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...changes })) data.set(name, value);
  return data;
};

it("reads a complete form, the phone in one way of writing", () => {
  expect(readPlaceForm(form()).input).toEqual({ ...typed, phone: "0912345678" });
});

it("names what is wrong in the order of the contract and keeps what was typed", () => {
  const read = readPlaceForm(form({ phone: "12", wanted_on: "2026-02-31", commune_code: "" }));
  expect(read.input).toBeNull();
  expect(read.faults).toEqual(["phone", "commune_code", "wanted_on"]);
  expect(read.values.phone).toBe("12");
});
