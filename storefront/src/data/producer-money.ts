import "server-only";
import type { EntryList, MoneyOverview, SettlementDetail } from "@contracts/settlement";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";
import { readToken } from "./session";

/** A member whose role does not see money, or whose session is over. */
export type NoMoney = "no_rights" | "signed_out";

export type EntryQuery = { order?: string | undefined; kind?: string | undefined; page?: number };

const seen = <T>(answer: Answer<T>, path: string): T | NoMoney => {
  if (!answer.ok && answer.status === 403) return "no_rights";
  return orNull(answer, path, 401) ?? "signed_out";
};

/** How the producer's money stands. */
export const findMoney = async (): Promise<MoneyOverview | NoMoney> =>
  seen(await askDesk<MoneyOverview>("/producer/money"), "/producer/money");

/** One page of the producer's entries, newest first. */
export const listEntries = async (query: EntryQuery): Promise<EntryList | NoMoney> => {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) asked.set(key, String(value));
  return seen(await askDesk<EntryList>(`/producer/money/entries?${asked}`), "/producer/money/entries");
};

/** One settlement; another producer's is `missing`, as one that does not exist. */
export const findSettlement = async (id: string): Promise<SettlementDetail | NoMoney | "missing"> => {
  const answer = await askDesk<SettlementDetail>(`/producer/settlements/${segment(id)}`);
  if (!answer.ok && answer.status === 404) return "missing";
  return seen(answer, "/producer/settlements/:id");
};

export const nameAccount = (account: object): Promise<Answer<unknown>> =>
  changeAtDesk("/producer/payout-account", { body: account });

const stream = async (path: string, request: Request): Promise<Response> => {
  const token = await readToken("producer");
  if (!token) return new Response(null, { status: 401 });
  return streamFile(`${path}${new URL(request.url).search}`, request, token);
};

/** A settlement's statement, handed on. */
export const streamStatement = (id: string, request: Request): Promise<Response> =>
  stream(`/producer/settlements/${segment(id)}/statement`, request);

/** The producer's entries as a table, handed on. */
export const streamEntries = (request: Request): Promise<Response> =>
  stream("/producer/money/entries/export", request);
