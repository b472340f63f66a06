import "server-only";
import { now } from "@/clock";
import { secondsToMidnight } from "@/lib/day";
import { type Answer, BackendUnavailable, backendFetch } from "./backend-fetch";

/** Cached pages are refreshed by tags; this is only the longest they live without one. */
const LONGEST_SECONDS = 3600;

/** Throws when a read that needs no permission was refused: then the page must not be cached. */
export const expectOk = <T>(answer: Answer<T>, path: string): T => {
  if (answer.ok) return answer.data;
  throw new BackendUnavailable(`${path} was refused with ${answer.status}`);
};

/** As `expectOk`, but the statuses that mean "there is none for you" become null. */
export const orNull = <T>(answer: Answer<T>, path: string, ...none: number[]): T | null =>
  !answer.ok && none.includes(answer.status) ? null : expectOk(answer, path);

const cached = <T>(path: string, tags: string[]): Promise<Answer<T>> => {
  const revalidate = Math.min(LONGEST_SECONDS, secondsToMidnight(now()));
  return backendFetch<T>(path, { next: { tags, revalidate } });
};

/** Public data for a shared page, the same for every visitor; never kept past midnight in Việt Nam. */
export const readPublic = async <T>(path: string, tags: string[]): Promise<T> =>
  expectOk(await cached<T>(path, tags), path);

/** As `readPublic`, but a thing that does not exist is null. */
export const findPublic = async <T>(path: string, tags: string[]): Promise<T | null> =>
  orNull(await cached<T>(path, tags), path, 404);
