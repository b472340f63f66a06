import { z } from "zod";
import {
  type CaseType,
  daySchema,
  issuerLevels,
  pointsSchema,
  REASON_LENGTH_MIN,
  type StarRating,
} from "./certification";

/** Kinds of case that are evaluated; a revocation is none. */
export const roundCaseTypes = ["first", "upgrade", "re_evaluation", "re_issue"] as const satisfies CaseType[];
export type RoundCaseType = (typeof roundCaseTypes)[number];

export const entryResults = ["pending", "granted", "refused"] as const;
export type EntryResult = (typeof entryResults)[number];

/** Open until every entry has its result and its decision; closed by the office. Follows from the entries. */
export const roundStates = ["open", "decided", "closed"] as const;
export type RoundState = (typeof roundStates)[number];

/** The most entries that one round, or one request, may hold. */
export const MAX_ENTRIES = 500;

const line = (max: number) => z.string().normalize("NFC").trim().max(max);
const text = (max: number) => line(max).min(1);
const star = z.union([z.literal(3), z.literal(4), z.literal(5)]);

export const openRoundSchema = z.object({
  name: text(200),
  year: z.number().int().min(2018).max(2100),
  issuer_level: z.enum(issuerLevels),
  /** The day it was opened; the criteria set of that day is used. */
  opened_on: daySchema,
  note: line(1000).nullish(),
  is_demonstration: z.boolean().default(false),
});
export type OpenRound = z.infer<typeof openRoundSchema>;

const caseType = z.enum(roundCaseTypes);
export const enrolSchema = z.object({
  entries: z
    .array(
      z.union([
        z.object({ product_id: text(80), case_type: caseType }).strict(),
        // Of earlier years, a product that is not on the market: by the names in the source.
        z
          .object({
            product_name: text(200),
            holder_name: text(200),
            case_type: caseType,
            star_before: star.nullish(),
          })
          .strict(),
      ]),
    )
    .min(1)
    .max(MAX_ENTRIES),
});
export type Enrol = z.infer<typeof enrolSchema>;

const seen = {
  entry_id: text(80),
  /** `updated_at` of the entry as the clerk saw it: what a colleague wrote meanwhile is not overwritten. */
  seen_at: z.iso.datetime().optional(),
};
const scores = {
  score_product: pointsSchema,
  score_marketing: pointsSchema,
  score_quality: pointsSchema,
  score_total: pointsSchema,
};
export const entryResultSchema = z.discriminatedUnion("result", [
  z.object({ ...seen, result: z.literal("pending") }),
  z.object({ ...seen, ...scores, result: z.literal("granted"), star_rating: star }),
  z.object({ ...seen, ...scores, result: z.literal("refused"), refusal_reason: text(500) }),
]);
export type RecordedResult = z.infer<typeof entryResultSchema>;
export const recordResultsSchema = z.object({ results: z.array(entryResultSchema).min(1).max(MAX_ENTRIES) });

/** One paper for many entries. */
export const issueDecisionSchema = z.object({
  entry_ids: z.array(text(80)).min(1).max(MAX_ENTRIES),
  decision_number: text(80),
  issued_on: daySchema,
  issuer_level: z.enum(issuerLevels),
  place: line(120).nullish(),
  /** As printed; left out, it follows from the validity of the day. */
  expires_on: daySchema.nullish(),
  document_id: z.string().max(80).nullish(),
  /** Entry id → why it goes on record although a rule speaks against it. */
  exception_reasons: z.record(z.string().max(80), line(1000).min(REASON_LENGTH_MIN)).default({}),
});
export type IssueDecision = z.infer<typeof issueDecisionSchema>;

export type RoundCounts = {
  entered: number;
  pending: number;
  granted: number;
  refused: number;
  /** Entries whose decision is on record. */
  certified: number;
};

export type RoundView = {
  id: string;
  name: string;
  year: number;
  issuer_level: OpenRound["issuer_level"];
  opened_on: string;
  criteria: { source: string; parts: { product: number; marketing: number; quality: number } };
  state: RoundState;
  note: string | null;
  closed_at: string | null;
  is_demonstration: boolean;
  counts: RoundCounts;
};

export type RoundEntryView = {
  id: string;
  /** Its place in the round, from 1. */
  entry_number: number;
  /** Null for a product of earlier years that is not on the market. */
  product_id: string | null;
  /** Names as they were when it was entered. */
  product_name: string;
  holder_name: string;
  case_type: RoundCaseType;
  /** The star held when the round was opened. */
  star_before: StarRating | null;
  result: EntryResult;
  star_rating: StarRating | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  refusal_reason: string | null;
  /** The decision that followed, if it is on record. */
  certification: { id: string; decision_number: string | null; issued_on: string | null } | null;
  updated_at: string;
};

export type RoundDetail = { round: RoundView; entries: RoundEntryView[] };

/** What would be recorded of one entry, or why it would be refused. */
export type DecisionPreviewRow = {
  entry_id: string;
  product_name: string;
  holder_name: string;
  case_type: RoundCaseType;
  star_rating: StarRating | null;
  expires_on: string | null;
  /** Rules that are overcome by the stated reason. */
  exceptions: string[];
  refusals: { field: string; rule: string; message: string; may_be_excepted: boolean }[];
};
export type DecisionPreview = { rows: DecisionPreviewRow[]; recorded: number; refused: number };

export type StarCounts = { total: number; three: number; four: number; five: number };
export type CaseSummary = { entered: number; granted: StarCounts; refused: number; pending: number };

/** `GET /admin/rounds/summary?year=`: all rounds of a year together. */
export type RoundsSummary = {
  year: number;
  rounds: number;
  /** How many of the rounds are demonstration data. */
  demonstration_rounds: number;
  by_case: Record<RoundCaseType, CaseSummary>;
  total: CaseSummary;
};

export const roundsSummaryQuerySchema = z.object({
  year: z.coerce.number().int().min(2018).max(2100),
});
