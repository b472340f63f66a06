import type { IssuerLevel, StarRating } from "../../../contracts/certification";
import type { DatedRule } from "./dated-rule";

/** Which level of the state recognises which star. */
export type DecidingLevels = { level: Record<StarRating, IssuerLevel> };

export const decidingLevels: readonly DatedRule<DecidingLevels>[] = [
  {
    source: "QĐ 1048/QĐ-TTg",
    valid_from: "2019-08-21",
    level: { 3: "province", 4: "province", 5: "centre" },
  },
  {
    source: "QĐ 148/QĐ-TTg",
    valid_from: "2023-02-24",
    level: { 3: "district", 4: "province", 5: "centre" },
  },
  {
    // Districts ended on 1 July 2025; the decision of 6 July gave their part to the province.
    source: "QĐ 1489/QĐ-TTg",
    valid_from: "2025-07-01",
    level: { 3: "province", 4: "province", 5: "centre" },
  },
];
