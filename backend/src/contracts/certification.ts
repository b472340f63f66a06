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

/** Why a decision stands on record although rules of its day speak against it. */
export type RecordedException = {
  reason: string;
  rules: { field: string; rule: string; message: string }[];
};

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
  /** Who decided, and where: "UBND tỉnh Thái Nguyên". */
  place: string | null;
  round: string | null;
  issued_on: string | null;
  expires_on: string | null;
  /** First day on which it no longer held, where that has come: expired, superseded or revoked. */
  ended_on: string | null;
  /** The decision that ended it: a later one, or the revocation. */
  ended_by: { id: string; decision_number: string | null } | null;
  /** Why the star was taken away; on the revocation and on what it ended. */
  revocation_reason: string | null;
  /** The year of the decision, or of the source that mentions it (see `year_basis`). */
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  case_type: CaseType;
  exception: RecordedException | null;
  /** Path of the deciding paper below the backend's address; null where none is kept. */
  document_url: string | null;
  is_demonstration: boolean;
  source: string | null;
};

/** A decision in the look-up: with the commune in which its holder sits today. */
export type CertificationListItem = CertificationView & {
  /** Whether the product has a page in the shop. */
  product_is_listed: boolean;
  commune: { code: string; name: string; province: string } | null;
};

/** The criteria under which a decision was taken. */
export type CriteriaSetView = {
  id: string;
  /** The decree, as cited. */
  source: string;
  valid_from: string;
  /** The most points of part A, B and C. */
  parts: { product: number; marketing: number; quality: number };
};

/** Points of part A, B and C and their total, as far as known. */
export type CertificationScores = {
  product: number | null;
  marketing: number | null;
  quality: number | null;
  total: number | null;
};

/** `GET /store/certifications/:id?on=` */
export type CertificationDetail = {
  /** The day on which standings are told. */
  on: string;
  certification: Omit<CertificationListItem, "standing"> & {
    /** Null when it had not been taken by that day. */
    standing: Standing | null;
    scores: CertificationScores;
    criteria_set: CriteriaSetView | null;
    product_group: string | null;
  };
  /** The star of the product on that day. */
  star: StarStanding;
  /** All decisions about the product taken by that day, newest first, this one included. */
  history: CertificationView[];
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

const code = z.string().trim().max(120);

export const certificationQuerySchema = z.object({
  /** Words of product, holder, decision number, commune or round, accents or not. */
  q: z.string().max(200).optional(),
  standing: standingSchema.optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  on: daySchema.optional(),
  /** Code of the commune in which the holder sits. */
  commune: code.optional(),
  /** Handle of the holder. */
  producer: code.optional(),
  /** Handle of the product. */
  product: code.optional(),
  /** A whole decision number, accents, blanks and capitals aside. */
  decision: code.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CertificationQuery = z.infer<typeof certificationQuerySchema>;
export type CertificationList = { certifications: CertificationListItem[]; total: number };

const line = (max: number) => z.string().normalize("NFC").trim().max(max);
/**
 * Points of a dossier: the average of what the members of a council gave ("tổng điểm trung bình",
 * QĐ 1048/QĐ-TTg), so with up to two decimals.
 */
export const pointsSchema = z.number().min(0).max(100).multipleOf(0.01).nullish();

/** The least length of a reason, in characters: of an exception, a revocation, a withdrawal. */
export const REASON_LENGTH_MIN = 10;

/** What the office fills in to record one decision. */
export const recordCertificationSchema = z.object({
  product_id: z.string().min(1).max(80),
  producer_id: z.string().min(1).max(80),
  case_type: z.enum(caseTypes),
  /** Null for a revocation, which ends whatever star is held. */
  star_rating: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullish(),
  decision_number: line(80).min(1),
  round: line(80).nullish(),
  issuer_level: z.enum(issuerLevels),
  place: line(120).nullish(),
  issued_on: daySchema,
  /** As printed; left out, it follows from the validity of the day. */
  expires_on: daySchema.nullish(),
  score_product: pointsSchema,
  score_marketing: pointsSchema,
  score_quality: pointsSchema,
  score_total: pointsSchema,
  /** Why the star is taken away; a revocation needs it. */
  revocation_reason: line(1000).nullish(),
  /** The deciding paper, a StoredFile for everybody. */
  document_id: z.string().max(80).nullish(),
  /** Given, the decision goes on record although rules of its day speak against it. */
  exception_reason: line(1000).nullish(),
});
export type RecordCertification = z.infer<typeof recordCertificationSchema>;

/** Takes a wrongly recorded decision off the record, or puts it back. */
export const withdrawCertificationSchema = z.object({ reason: line(1000).min(REASON_LENGTH_MIN) });
