import { expect, test } from "vitest";
import type { StarRating, StarStanding } from "../../contracts/certification";
import { findClaims } from "./find-claims";

const star = (star_rating: StarRating | null): StarStanding => ({
  star_rating,
  standing: star_rating ? "in_force" : null,
  valid_until: star_rating ? "2027-01-01" : null,
  former: null,
});
const found = (description: string, stars: StarRating | null = 4) =>
  findClaims(
    {
      title: "Tinh bột nghệ",
      title_en: "",
      description,
      description_en: "",
      story: "",
      story_en: "",
      keywords: [],
      label: {},
      pictures: [],
      picture_alts: {},
      shelf_life_days: null,
      season_months: null,
      material_commune_code: "",
    },
    star(stars),
  ).map(({ kind, passage }) => `${kind}: ${passage}`);

test.each([
  ["Giúp chữa bệnh dạ dày", ["health: chữa bệnh", "health: dạ dày"]],
  ["Giúp CHỮA BỆNH", ["health: CHỮA BỆNH"]],
  ["Chứa nhiều tinh bột, chưa qua tẩy trắng", []],
  ["Giúp chữa bệnh".normalize("NFD"), ["health: chữa bệnh"]],
  ["Turmeric cures cancer", ["health: cures", "health: cancer"]],
  ["Secure packing, stomachache no", []],
  ["Không phải là thuốc", ["health: thuốc"]],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("stars are a warning unless they are those the product holds that day", () => {
  expect(found("Đạt OCOP 4 sao", 4)).toEqual([]);
  expect(found("Đạt OCOP 4 sao", null)).toEqual(["star: 4 sao"]);
  expect(found("Đạt năm sao OCOP, ★★★★★", 4)).toEqual(["star: năm sao", "star: ★★★★★"]);
  expect(found("A 5-star product", 4)).toEqual(["star: 5-star"]);
  expect(found("Sao mai, 14 sao chép", 4)).toEqual([]);
});

test("a warning shows some words around the passage", () => {
  const [warning] = findClaims(
    {
      title: "Nghệ",
      title_en: "",
      description: "Uống đều thì khỏi hẳn, bà con ạ",
      description_en: "",
      story: "",
      story_en: "",
      picture_alts: {},
      shelf_life_days: null,
      season_months: null,
      material_commune_code: "",
      keywords: [],
      label: {},
      pictures: [],
    },
    star(null),
  );
  expect(warning).toMatchObject({ before: "Uống đều thì ", passage: "khỏi hẳn", after: ", bà con ạ" });
});
