import type { StarStanding } from "../contracts/certification";
import { paperMonth } from "../paper/paper-day";

/**
 * The star as a label may say it: only while in force, and with its last month, in words and never as
 * the programme's logo. Null otherwise.
 */
export const starWords = ({ star_rating, valid_until }: StarStanding): string | null =>
  star_rating === null || valid_until === null
    ? null
    : `OCOP ${star_rating} sao (đến ${paperMonth(valid_until)})`;
