import type { CertificationRow } from "../catalogue/certification-row";
import type { CertificationScores } from "../contracts/certification";

/** A decision on record with all that is told about it: of its product and of its holder at that time. */
export type RegistryRow = CertificationRow & {
  criteria_set: string | null;
  scores: CertificationScores;
  round_id: string | null;
  import_id: string | null;
  product: { id: string; handle: string; title: string; group: string | null; is_listed: boolean };
  producer: RegistryProducer | null;
};

export type RegistryProducer = {
  id: string;
  handle: string;
  name: string;
  commune: { code: string; name: string; province: string } | null;
};
