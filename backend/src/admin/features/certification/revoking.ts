import type { Certification } from "../../data/certifications";
import type { Draft } from "./record-draft";

/** Whether a decision gives a star today, which can be taken away. */
export const isHeld = ({ standing }: { standing: Certification["standing"] }): boolean =>
  standing === "in_force" || standing === "expiring";

/** The form of a revocation of what this decision gives. */
export const revocationOf = ({ product, producer, place }: Certification): Partial<Draft> => ({
  product: { id: product.id, title: product.title, producer },
  case_type: "revocation",
  issuer_level: "",
  place: place ?? "",
});
