import type { ListingContent } from "@contracts/listing";
import { describe, expect, it } from "vitest";
import { asksFor, contentOf, faultsByName, readPictures, readValues, valuesOf } from "./draft-values";

const content: ListingContent = {
  title: "Rượu men lá",
  title_en: "",
  description: "Rượu nấu bằng men lá rừng.\nỦ chum sành.",
  description_en: "",
  keywords: ["rượu", "men lá"],
  label: { field_set: "alcohol", alcohol_percent: 29.5, ingredients_vi: "Gạo nếp, men lá" },
  pictures: ["/pictures/file_1", "/pictures/file_2"],
  story: "Men lấy từ lá rừng.",
  story_en: "",
  picture_alts: {},
  shelf_life_days: null,
  season_months: null,
  material_commune_code: "",
};
const formOf = (values: Record<string, string | string[]>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) form.append(name, one);
  return form;
};

describe("the form of a listing", () => {
  it("says what it was drawn with when nothing is typed", () => {
    const values = readValues(formOf(valuesOf(content)));
    expect(contentOf(values, content.pictures)).toEqual(content);
  });

  it("reads a season as the months that are ticked, and all year as none", () => {
    const some = readValues(formOf({ season: "some", season_month: ["3", "4"] }));
    expect(contentOf({ ...valuesOf(content), ...some }, []).season_months).toEqual([3, 4]);
    const all = readValues(formOf({ season: "all", season_month: ["3"] }));
    expect(contentOf(all, []).season_months).toBeNull();
    expect(valuesOf({ ...content, season_months: [3, 4] }).season_months).toBe(some.season_months);
  });

  it("reads a strength as it is written, and never makes a number of what is none", () => {
    const percentOf = (typed: string) =>
      contentOf({ ...valuesOf(content), alcohol_percent: typed }, []).label.alcohol_percent;
    expect(["29,5", "29.5 %", "40"].map(percentOf)).toEqual([29.5, 29.5, 40]);
    expect(percentOf("mạnh")).toBeNaN();
    expect(percentOf(" ")).toBeUndefined();
  });

  it("takes keywords apart and each once", () => {
    const values = { ...valuesOf(content), keywords: "miến,  dong; miến\n,," };
    expect(contentOf(values, []).keywords).toEqual(["miến", "dong"]);
  });

  it("puts the chosen picture first and leaves out what was unticked", () => {
    expect(readPictures(formOf({ pictures: ["/a", "/b", "/c"], main_picture: "/b" }))).toEqual([
      "/b",
      "/a",
      "/c",
    ]);
    expect(readPictures(formOf({ pictures: ["/a"], main_picture: "/b" }))).toEqual(["/a"]);
  });

  it("asks what goods of the kind carry, and hides nothing that is stated", () => {
    const values = valuesOf(content);
    expect(asksFor("dose", "food", values)).toBe(false);
    expect(asksFor("dose", "health_supplement", values)).toBe(true);
    expect(asksFor("alcohol_percent", "food", values)).toBe(true);
    expect(asksFor("storage", "service", values)).toBe(false);
  });

  it("names the field of a fault wherever it lies in what was sent", () => {
    const faults = {
      "content.title": "a",
      "content.label.usage_vi": "b",
      "content.keywords.3": "c",
      pictures: "d",
    };
    expect(faultsByName(faults)).toEqual({ title: "a", usage_vi: "b", keywords: "c", pictures: "d" });
  });
});
