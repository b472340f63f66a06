import type { StarRating } from "../../../contracts/certification";
import type { DatedRule } from "./dated-rule";

/** How a dossier is scored: the most points of each part, and the least score of each star. */
export type CriteriaSet = {
  id: string;
  parts: { product_and_community: number; marketing: number; quality: number };
  bands: readonly { star_rating: StarRating; from_score: number }[];
};

const bands = [
  { star_rating: 5, from_score: 90 },
  { star_rating: 4, from_score: 70 },
  { star_rating: 3, from_score: 50 },
] as const;

export const criteriaSets: readonly DatedRule<CriteriaSet>[] = [
  {
    id: "QD1048-2019",
    source: "QĐ 1048/QĐ-TTg",
    valid_from: "2019-08-21",
    parts: { product_and_community: 35, marketing: 25, quality: 40 },
    bands,
  },
  {
    id: "QD148-2023",
    source: "QĐ 148/QĐ-TTg",
    valid_from: "2023-02-24",
    parts: { product_and_community: 40, marketing: 25, quality: 35 },
    bands,
  },
];
