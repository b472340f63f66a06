import { z } from "zod";
import {
  type CaseType,
  type CertificationListItem,
  type CertificationScores,
  type CriteriaSetView,
  caseTypes,
  type StarRating,
  type StarStanding,
  standingSchema,
} from "./certification";

/** A decision as the office sees it: with ids to go on from, and what the public's list leaves out. */
export type OfficeCertification = CertificationListItem & {
  product: { id: string; handle: string; title: string };
  producer: { id: string; handle: string; name: string } | null;
  scores: CertificationScores;
  round_id: string | null;
  import_id: string | null;
};

/** What the office's list is filtered by; also by the export, which takes no page. */
export const officeFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  standing: standingSchema.optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  commune: z.string().max(20).optional(),
  case_type: z.enum(caseTypes).optional(),
  /** Only those on record as an exception. */
  exception: z
    .literal("true")
    .transform(() => true)
    .optional(),
  /** Still holding, and ending within so many days. */
  expiring_within: z.coerce.number().int().min(1).max(3660).optional(),
  product_id: z.string().max(80).optional(),
  producer_id: z.string().max(80).optional(),
  round_id: z.string().max(80).optional(),
  import_id: z.string().max(80).optional(),
});

/** `GET /admin/certifications`, with what the filters can be set to. */
export type OfficeCertificationList = {
  certifications: OfficeCertification[];
  count: number;
  choices: { years: number[]; communes: { code: string; name: string }[] };
};

/** A decision that was taken off the record, and why. */
export type WithdrawnCertification = {
  id: string;
  product: { id: string; title: string } | null;
  producer: { id: string; name: string } | null;
  decision_number: string | null;
  case_type: CaseType;
  star_rating: StarRating;
  issued_on: string | null;
  year: number | null;
  reason: string;
  withdrawn_at: string;
};

/** `GET /admin/certifications/:id` */
export type OfficeCertificationDetail =
  | {
      certification: OfficeCertification & {
        criteria_set: CriteriaSetView | null;
        product_group: string | null;
      };
      star: StarStanding;
      history: OfficeCertification[];
      /** Where the public reads it. */
      public_url: string;
      withdrawn: null;
    }
  | { certification: null; star: null; history: []; withdrawn: WithdrawnCertification };
