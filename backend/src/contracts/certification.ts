import { z } from "zod";

/** How an OcopCertification stands on a given day; decided by `standingOn` alone. */
export const standings = ["in_force", "expiring", "expired", "superseded", "revoked"] as const;
export const standingSchema = z.enum(standings);
export type Standing = z.infer<typeof standingSchema>;

export const starRatings = [3, 4, 5] as const;
export type StarRating = (typeof starRatings)[number];

export const caseTypes = ["first", "upgrade", "re_evaluation", "re_issue", "revocation"] as const;
export type CaseType = (typeof caseTypes)[number];

export const issuerLevels = ["district", "province", "centre"] as const;
export type IssuerLevel = (typeof issuerLevels)[number];

/** A day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One dated decision as the public sees it. Days are null where the source names only a year. */
export type CertificationView = {
  id: string;
  product: { handle: string; title: string };
  /** The holder at that time; null where the source names none. */
  producer: { handle: string; name: string } | null;
  star_rating: StarRating;
  standing: Standing;
  decision_number: string | null;
  issuer_level: IssuerLevel | null;
  issued_on: string | null;
  expires_on: string | null;
  /** The year of the decision, or of the source that mentions it (see `year_basis`). */
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  case_type: CaseType;
  is_demonstration: boolean;
  source: string | null;
};

/** What a badge needs: the star shown today, or the last one that was held. */
export type StarStanding = {
  /** Null when no star may be shown. */
  star_rating: StarRating | null;
  standing: Standing | null;
  /** Last day the star may be shown. */
  valid_until: string | null;
  /** The last star once held, for the grey line; null when never recognised. */
  former: { star_rating: StarRating; expired_on: string | null; year: number | null } | null;
};

export const certificationQuerySchema = z.object({
  q: z.string().max(200).optional(),
  standing: standingSchema.optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  on: daySchema.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CertificationQuery = z.infer<typeof certificationQuerySchema>;
export type CertificationList = { certifications: CertificationView[]; total: number };

/** What the office fills in to record one decision. */
export const recordCertificationSchema = z.object({
  product_id: z.string().min(1),
  producer_id: z.string().min(1),
  case_type: z.enum(["first", "upgrade", "re_evaluation", "re_issue"]),
  star_rating: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  decision_number: z.string().trim().min(1).max(80),
  round: z.string().trim().max(80).nullish(),
  issuer_level: z.enum(issuerLevels),
  place: z.string().trim().max(120).nullish(),
  issued_on: daySchema,
  score_total: z.number().int().min(0).max(100).nullish(),
});
export type RecordCertification = z.infer<typeof recordCertificationSchema>;
