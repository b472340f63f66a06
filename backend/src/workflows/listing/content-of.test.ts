import { expect, test } from "vitest";
import { type ListingContent, listingContentSchema } from "../../contracts/listing";
import { changedFields, contentOf, digestOf } from "./content-of";

const content: ListingContent = {
  title: "Miến dong",
  title_en: "Canna noodles",
  description: "Miến làm từ củ dong.",
  description_en: "",
  keywords: ["miến", "dong"],
  label: { field_set: "food", ingredients_vi: "Bột dong", storage_vi: "Nơi khô" },
  pictures: ["/pictures/file_1"],
  story: "",
  story_en: "",
  picture_alts: {},
  shelf_life_days: null,
  season_months: null,
  material_commune_code: "",
};

test("the order of a label's fields is no change, the order of pictures is", () => {
  const label = { storage_vi: "Nơi khô", ingredients_vi: "Bột dong", field_set: "food" } as const;
  expect(changedFields(content, { ...content, label })).toEqual([]);
  expect(digestOf({ ...content, label })).toBe(digestOf(content));
  const two = { ...content, pictures: ["a", "b"] };
  expect(changedFields(two, { ...two, pictures: ["b", "a"] })).toEqual(["pictures"]);
});

test("an empty label field and a missing one say the same", () => {
  expect(changedFields(content, { ...content, label: { ...content.label, usage_vi: "" } })).toEqual([]);
});

test("a field that is newer than the content says nothing, and is no change", () => {
  const older = listingContentSchema
    .partial()
    .parse({ ...content, story: undefined, season_months: undefined });
  expect(older).toMatchObject({ story: "", season_months: null });
  expect(changedFields(older as ListingContent, content)).toEqual([]);
  expect(changedFields(content, { ...content, season_months: [3, 4] })).toEqual(["season_months"]);
});

test("fields that differ are named in the order of the page", () => {
  const after = { ...content, pictures: [], title: "Miến dong Na Rì", label: {} };
  expect(changedFields(content, after)).toEqual(["title", "label", "pictures"]);
  expect(digestOf(after)).not.toBe(digestOf(content));
});

test("a product without facts has an empty page, not a broken one", () => {
  const bare = { title: "X", description: null, metadata: null, images: [{ url: "u" }, null] };
  expect(contentOf(bare)).toMatchObject({ title: "X", description: "", keywords: [], pictures: ["u"] });
});
