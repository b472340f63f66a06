import "server-only";
import type { CertificationDetail, CertificationList } from "@contracts/certification";
import { cache } from "react";
import { readDay } from "@/lib/day";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { findPublic, orNull } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

const root = "/store/certifications";

/** Looks decisions up, also as they stood on an earlier day (`on`). */
export const findCertifications = (query: URLSearchParams): Promise<Answer<CertificationList>> =>
  visitorFetch<CertificationList>(`${root}?${query}`);

/** One certification as it stands today, or null when there is none; made anew when any of them changes. */
export const findCertification = cache(
  (id: string): Promise<CertificationDetail | null> =>
    findPublic<CertificationDetail>(`${root}/${encodeURIComponent(id)}`, ["certifications", "catalogue"]),
);

/** One certification as it stood on a day (`YYYY-MM-DD`), or null when there is none. */
export const findCertificationOn = cache(
  async (id: string, on: string): Promise<CertificationDetail | null> => {
    const path = `${root}/${encodeURIComponent(id)}`;
    return orNull(await visitorFetch<CertificationDetail>(`${path}?on=${on}`), path, 404);
  },
);

/** The whole registry as open data, today or as it stood on a day; handed on as it comes. */
export const streamOpenData = (format: "csv" | "json", request: Request): Promise<Response> => {
  const query = new URLSearchParams({ format });
  const on = new URL(request.url).searchParams.get("on");
  if (on) query.set("on", readDay(on) ?? on);
  return streamFile(`${root}/open-data?${query}`, request);
};

/** A public file, such as a deciding paper. */
export const streamPublicFile = (id: string, request: Request): Promise<Response> =>
  streamFile(`/store/files/${encodeURIComponent(id)}`, request);
