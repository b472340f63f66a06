import "server-only";
import type { LabelCheck } from "@contracts/label";
import type { LotDetail, LotList, LotPick, NewLotForm, PackingView } from "@contracts/lot";
import { cache } from "react";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";
import { readToken } from "./session";

/** A photograph or a scan over a slow line takes its time. */
const UPLOAD_TIMEOUT_MS = 60_000;

export type LotAnswer = Answer<{ lot: LotDetail }>;
export type LotFilter = {
  state?: string | undefined;
  product_id?: string | undefined;
  use_by?: string | undefined;
  page?: number;
};
const pathOf = (id: string, verb = ""): string => `/producer/lots/${segment(id)}${verb}`;

/** One page of the producer's lots with their counts; null when the session is over. */
export const listLots = async (filter: LotFilter = {}): Promise<LotList | null> => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) query.set(key, String(value));
  return orNull(await askDesk<LotList>(`/producer/lots?${query}`), "/producer/lots", 401, 403);
};

/** What a new lot starts from; null when the session is over. */
export const findNewLotForm = cache(
  async (): Promise<NewLotForm | null> =>
    orNull(await askDesk<NewLotForm>("/producer/lots/new"), "/producer/lots/new", 401, 403),
);

/** One lot; another producer's is `missing`, as one that does not exist. */
export const findLot = async (id: string): Promise<LotDetail | "missing" | "signed_out"> => {
  const answer = await askDesk<{ lot: LotDetail }>(pathOf(id));
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/lots/:id", 401, 403)?.lot ?? "signed_out";
};

/** What the lot's label says and lacks; null when it has none or the session is over. */
export const findLabel = async (id: string): Promise<LabelCheck | null> =>
  orNull(
    await askDesk<{ label: LabelCheck }>(pathOf(id, "/label")),
    "/producer/lots/:id/label",
    400,
    401,
    403,
    404,
    409,
  )?.label ?? null;

/** Without an id a new lot, else its changed facts. */
export const saveLot = (id: string | null, lot: object): Promise<LotAnswer> =>
  changeAtDesk(id === null ? "/producer/lots" : pathOf(id), { body: lot });

/** Sends what happened to a lot; the form may carry a picture or a PDF in its field `file`. */
export const addLotEvent = (id: string, form: FormData): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, "/events"), { body: form, timeout_ms: UPLOAD_TIMEOUT_MS });
export const removeLotEvent = (id: string, event_id: string): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, `/events/${segment(event_id)}/remove`), { body: {} });

export const writeOffPieces = (id: string, write_off: object): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, "/write-offs"), { body: write_off });
export const undoWriteOff = (id: string, write_off_id: string): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, `/write-offs/${segment(write_off_id)}/undo`), { body: {} });

export const setLotState = (id: string, state: "open" | "closed"): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, "/state"), { body: { state } });
export const recallLot = (id: string, recall: object): Promise<LotAnswer> =>
  changeAtDesk(pathOf(id, "/recall"), { body: recall });

/** The lots of one parcel; null when the order or the session is gone. */
export const findPacking = async (order_id: string): Promise<PackingView | null> =>
  orNull(
    await askDesk<{ packing: PackingView }>(`/producer/orders/${segment(order_id)}/lots`),
    "/producer/orders/:id/lots",
    401,
    403,
    404,
  )?.packing ?? null;
export const recordPicks = (order_id: string, picks: LotPick[]): Promise<Answer<unknown>> =>
  changeAtDesk(`/producer/orders/${segment(order_id)}/lots`, { body: { picks } });

/** A lot's labels as a PDF, handed on; 401 when nobody is signed in. */
export const streamLabels = async (id: string, request: Request): Promise<Response> => {
  const token = await readToken("producer");
  if (!token) return new Response(null, { status: 401 });
  return streamFile(pathOf(id, `/labels.pdf${new URL(request.url).search}`), request, token);
};
