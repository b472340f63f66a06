import "server-only";
import type { CancelLines } from "@contracts/cancellation";
import type { NoticeList } from "@contracts/notice";
import type { ProducerOrderStatus } from "@contracts/order";
import type { ProducerMe, ProducerOrderDetail, ProducerOrderList, Ship } from "@contracts/producer";
import type { PaperList } from "@contracts/producer-paper";
import { cache } from "react";
import { exchangePassword, findProducerMember } from "./account";
import { answerOrOutage } from "./answer-or-outage";
import type { Answer } from "./backend-fetch";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";
import { forgetDesk, rememberDesk, signIn, signOut } from "./session";
import { visitorFetch } from "./visitor-fetch";

/** A photograph over a slow line takes its time. */
const UPLOAD_TIMEOUT_MS = 60_000;

const change = <T>(path: string, body: unknown): Promise<Answer<T>> => changeAtDesk<T>(path, { body });

/** The signed-in member; null when the session is over. Asked once a page. */
export const findMember = cache((): Promise<ProducerMe | null> => findProducerMember());

/** One page of orders with the counts of every status; null when the session is over. */
export const listOrders = async (
  filter: { status?: ProducerOrderStatus; page?: number; ids?: string[] } = {},
): Promise<ProducerOrderList | null> => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) query.set(key, String(value));
  return orNull(await askDesk<ProducerOrderList>(`/producer/orders?${query}`), "/producer/orders", 401, 403);
};

/** One order of this producer; another producer's is `missing`, as one that does not exist. */
export const findOrder = async (id: string): Promise<ProducerOrderDetail | "missing" | "signed_out"> => {
  const answer = await askDesk<{ order: ProducerOrderDetail }>(`/producer/orders/${segment(id)}`);
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/orders/:id", 401, 403)?.order ?? "signed_out";
};

export const confirmOrder = (id: string): Promise<Answer<unknown>> =>
  change(`/producer/orders/${segment(id)}/confirm`, {});
export const shipOrder = (id: string, ship: Ship): Promise<Answer<unknown>> =>
  change(`/producer/orders/${segment(id)}/ship`, ship);
export const deliverOrder = (id: string): Promise<Answer<unknown>> =>
  change(`/producer/orders/${segment(id)}/deliver`, {});

export const cancelLines = (id: string, cancel: CancelLines): Promise<Answer<unknown>> =>
  change(`/producer/orders/${segment(id)}/cancel`, cancel);

/** One page of notices with how many wait unread; null when the session is over. Asked once a page. */
export const listNotices = async ({ page, limit }: { page: number; limit: number }) =>
  orNull(
    await askDesk<NoticeList>(`/producer/notices?page=${page}&limit=${limit}`),
    "/producer/notices",
    401,
    403,
  );
/** The newest notices, for the bell and the day's page alike. */
export const findFreshNotices = cache((): Promise<NoticeList | null> => listNotices({ page: 1, limit: 20 }));

export const markNotice = (id: string): Promise<Answer<unknown>> =>
  change(`/producer/notices/${segment(id)}/read`, {});
export const markAllNotices = (): Promise<Answer<unknown>> => change("/producer/notices/read", {});

/** The producer's papers, and whether it may sell; null when the session is over. */
export const listPapers = async (): Promise<PaperList | null> =>
  orNull(await askDesk<PaperList>("/producer/papers"), "/producer/papers", 401);
/** Hands in a paper: its fields, and the photograph or PDF in `file`. */
export const sendPaper = (form: FormData): Promise<Answer<unknown>> =>
  changeAtDesk("/producer/papers", { body: form, timeout_ms: UPLOAD_TIMEOUT_MS });

/** Signs a member in; 401 for a wrong password, 403 while her producer is suspended, 429 after too many tries. */
export const signInMember = async (credentials: {
  email: string;
  password: string;
}): Promise<Answer<unknown>> => {
  const answer = await answerOrOutage(exchangePassword("producer", credentials));
  if (!answer.ok) return answer;
  const { token } = answer.data;
  // Whose desk was open before is none of hers.
  await forgetDesk();
  const me = await answerOrOutage(visitorFetch<ProducerMe>("/producer/me", { token }));
  if (me.ok) await signIn("producer", token);
  // The password was right: the account is a shopper's, or its last producer has taken her out.
  else if (me.status === 401) return { ...me, error: { ...me.error, code: "no_desk" } };
  return me;
};

export const signOutMember = async (): Promise<void> => {
  await forgetDesk();
  await signOut("producer");
};

/** Opens the desk of another producer of hers; false where she is no member. */
export const openDesk = async (producerId: string): Promise<boolean> => {
  const me = await findMember();
  if (!me?.producers.some(({ id }) => id === producerId)) return false;
  await rememberDesk(producerId);
  return true;
};
