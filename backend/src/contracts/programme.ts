import { z } from "zod";
import { daySchema, type StarRating } from "./certification";
import type { RoundsSummary } from "./evaluation-round";

/** What a target counts; `counted` on the answer says how far it is reached. */
export const targetKinds = ["standardised", "newly_recognised", "five_star"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What the office fills in about a target of a period. */
export const programmeTargetSchema = z.object({
  kind: z.enum(targetKinds),
  period_from: z.iso.date("Hãy chọn ngày bắt đầu."),
  period_to: z.iso.date("Hãy chọn ngày kết thúc."),
  goal: z.number("Hãy ghi số sản phẩm cần đạt.").int().min(1).max(100_000),
  source: z
    .string()
    .normalize("NFC")
    .trim()
    .min(1, "Hãy ghi văn bản giao chỉ tiêu.")
    .max(500, "Dài quá 500 ký tự."),
});
export type ProgrammeTargetInput = z.infer<typeof programmeTargetSchema>;

export type TargetView = ProgrammeTargetInput & {
  id: string;
  /** Reached by `counted_on`: today, or the last day of a period that is over. */
  reached: number;
  counted_on: string;
};

/** Products in force that have something in common, by star. */
export type StarCounts = Record<StarRating, number> & { total: number };
export type GroupCount = StarCounts & { name: string };
export type CommuneCount = StarCounts & { name: string; province: string; producers: number };

export type YearCount = {
  year: number;
  /** Products in force at the end of the year; of the running year, on the day asked for. */
  in_force: number;
  counted_on: string;
  /** Decisions of the year by case type. */
  first: number;
  upgrade: number;
  re_evaluation: number;
  re_issue: number;
  revocation: number;
};

export type ExpiringRow = {
  certification_id: string;
  product: { id: string; title: string };
  producer: { id: string; name: string } | null;
  star_rating: StarRating;
  decision_number: string | null;
  last_day: string;
  days_left: number;
};

/** How much a holder's revenue grew, as the survey of 2020 grouped it; `to` is null without an end. */
export type GrowthBand = {
  from: number;
  to: number | null;
  is_from_included: boolean;
  is_to_included: boolean;
};
export type HolderSales = {
  producer: { id: string; name: string };
  revenue: number;
  former_revenue: number;
  /** `revenue / former_revenue`; null without sales in either year. */
  growth: number | null;
};
export type SalesView = {
  year: number;
  /** Holders with sales in both years, on whom the shares are taken. */
  compared: number;
  /** Holders without sales in one of the two years, or in both. */
  without_figures: number;
  revenue: number;
  former_revenue: number;
  bands: (GrowthBand & { holders: number; share_percent: number | null; survey_percent: number | null })[];
  survey: { text: string; source: string };
  holders: HolderSales[];
};

export type ProgrammeView = {
  day: string;
  year: number;
  /** Years that can be asked for, newest first. */
  years: number[];
  in_force: StarCounts & { expiring: number; demonstration: number; producers: number };
  by_group: GroupCount[];
  by_commune: CommuneCount[];
  by_year: YearCount[];
  expiring: { within: { days: number; count: number }[]; rows: ExpiringRow[]; total: number };
  targets: TargetView[];
  rounds: RoundsSummary;
  sales: SalesView;
};

/** Every table behind a chart, each of which can be saved. */
export const programmeTables = [
  "stars",
  "groups",
  "communes",
  "years",
  "expiring",
  "targets",
  "rounds",
  "sales",
  "growth",
] as const;
export type ProgrammeTable = (typeof programmeTables)[number];

export const programmeQuerySchema = z.object({
  day: daySchema.optional(),
  year: z.coerce.number().int().min(2018).max(2100).optional(),
});
