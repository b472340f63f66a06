import type { Standing } from "@contracts/certification";
import type { Tone } from "@/ui/tag";

/** The colour of a standing; null is a decision not yet taken. */
export const standingTone = (standing: Standing | null): Tone => {
  switch (standing) {
    case "in_force":
      return "good";
    case "expiring":
      return "notice";
    case "expired":
    case "revoked":
      return "bad";
    default:
      return "plain";
  }
};
