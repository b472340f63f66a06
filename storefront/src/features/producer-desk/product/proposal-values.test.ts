import type { ProposalContent } from "@contracts/product-proposal";
import { describe, expect, it } from "vitest";
import { changeForm } from "./change-form";
import { contentOf, newPack, readForm, valuesOf } from "./proposal-values";

const content: ProposalContent = {
  title: "Măng ớt",
  title_en: "",
  description: "Măng vầu muối với ớt.",
  description_en: "",
  story: "",
  story_en: "",
  keywords: ["măng"],
  label: { field_set: "food", ingredients_vi: "Măng, ớt" },
  pictures: [{ url: "/pictures/file_1", alt: "Lọ măng" }],
  aisle: "rau-cu-qua",
  product_group: "thuc-pham",
  is_alcohol: true,
  shelf_life_days: 180,
  season_months: [3, 4],
  material_commune_code: "01906",
  packs: [
    {
      key: "a",
      title: "Lọ 200 g",
      title_en: "",
      net_amount: 200.5,
      net_unit: "g",
      weight_g: 320,
      length_cm: null,
      width_cm: null,
      height_cm: null,
      sku: "MANG-200",
      gtin: "",
      case_size: 12,
      price_vnd: 45_000,
      stock_quantity: 0,
    },
  ],
};

/** The form as a browser sends what was drawn. */
const formOf = ({ values, pictures, packs }: ReturnType<typeof valuesOf>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) if (name !== "season_months") form.set(name, value);
  form.set("season", "some");
  for (const month of ["3", "4"]) form.append("season_month", month);
  for (const { url, alt } of pictures) {
    form.append("picture_url", url);
    form.append("picture_alt", alt);
  }
  for (const { key, ...pack } of packs) {
    form.append("pack_key", key);
    for (const [name, value] of Object.entries(pack)) form.set(`packs.${key}.${name}`, value);
  }
  return form;
};

describe("the form of a new product", () => {
  it("says what it was drawn with when nothing is typed", () => {
    expect(contentOf(readForm(formOf(valuesOf(content, "19"))))).toEqual({ content, unread: [] });
  });

  it("reads amounts as people write them, and names what is no number instead of guessing", () => {
    const { values, pictures } = valuesOf(content, "19");
    const typed = {
      price_vnd: "65.000 ₫",
      stock_quantity: "hai chục",
      net_amount: "0,5",
      weight_g: "1.200",
      sku: "mang-1 ",
    };
    const read = contentOf({
      values: { ...values, shelf_life_days: "một năm" },
      pictures,
      packs: [{ ...newPack("b"), ...typed }],
    });
    expect(read.content.packs[0]).toMatchObject({
      price_vnd: 65_000,
      stock_quantity: null,
      net_amount: 0.5,
      weight_g: 1200,
      sku: "MANG-1",
    });
    expect(read.unread).toEqual(["shelf_life_days", "packs.b.stock_quantity"]);
  });

  it("adds, drops and moves without JavaScript, and leaves alone what it does not know", () => {
    const start = readForm(
      formOf(
        valuesOf(
          {
            ...content,
            pictures: [
              { url: "x", alt: "" },
              { url: "y", alt: "" },
            ],
          },
          "",
        ),
      ),
    );
    expect(changeForm(start, "add_pack").packs).toHaveLength(2);
    expect(changeForm(start, "drop_pack:a").packs).toEqual([]);
    expect(changeForm(start, "raise_picture:y").pictures.map(({ url }) => url)).toEqual(["y", "x"]);
    expect(changeForm(start, "raise_picture:x").pictures.map(({ url }) => url)).toEqual(["x", "y"]);
    expect(changeForm(start, "drop_picture:x").pictures.map(({ url }) => url)).toEqual(["y"]);
    expect(changeForm(start, "submit")).toEqual(start);
  });
});
