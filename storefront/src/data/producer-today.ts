import "server-only";
import type { ProducerToday } from "@contracts/today";
import { askDesk } from "./desk-fetch";
import { orNull } from "./read-public";

/** The producer's day in one answer; null when the session is over. */
export const findToday = async (): Promise<ProducerToday | null> =>
  orNull(await askDesk<ProducerToday>("/producer/today"), "/producer/today", 401, 403);
