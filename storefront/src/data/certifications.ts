import "server-only";
import type { CertificationList } from "@contracts/certification";
import type { Answer } from "./backend-fetch";
import { visitorFetch } from "./visitor-fetch";

/** Looks decisions up, also as they stood on an earlier day (`on`). */
export const findCertifications = (query: URLSearchParams): Promise<Answer<CertificationList>> =>
  visitorFetch<CertificationList>(`/store/certifications?${query}`);
