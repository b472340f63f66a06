import "server-only";
import { type Answer, BackendUnavailable } from "./backend-fetch";

/** Status of a write that got no answer: nobody knows whether it was done. */
export const NO_ANSWER = 503;

/** For writes: an outage becomes a typed result, so that a form can keep what was typed in it. */
export const answerOrOutage = async <T>(asked: Promise<Answer<T>>): Promise<Answer<T>> => {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error;
    console.error(error);
    return { ok: false, status: NO_ANSWER, error: { type: "unavailable", message: "" } };
  }
};
