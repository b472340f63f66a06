import "server-only";
import type { ListingDetail, SaveDraft } from "@contracts/listing";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";
import { readToken } from "./session";

/** Photographs over a slow line take their time. */
const UPLOAD_TIMEOUT_MS = 60_000;

type ListingAnswer = Promise<Answer<{ listing: ListingDetail }>>;
const pathOf = (product_id: string, verb = ""): string => `/producer/listings/${segment(product_id)}${verb}`;

/** One product's page and what is proposed for it; another producer's is `missing`. */
export const findListing = async (product_id: string): Promise<ListingDetail | "missing" | "signed_out"> => {
  const answer = await askDesk<{ listing: ListingDetail }>(pathOf(product_id));
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/listings/:id", 401, 403)?.listing ?? "signed_out";
};

export const saveListing = (product_id: string, draft: SaveDraft): ListingAnswer =>
  changeAtDesk(pathOf(product_id, "/draft"), { body: draft });

/** Sends the draft to the office, or takes it back from there. */
export const moveListing = (
  product_id: string,
  verb: "submit" | "withdraw",
  expected_version: number,
): ListingAnswer => changeAtDesk(pathOf(product_id, `/${verb}`), { body: { expected_version } });

/** Keeps one photograph for a page; nobody else sees it until the page is approved. */
export const sendPicture = (photo: File): Promise<Answer<{ picture: string }>> => {
  const body = new FormData();
  body.set("file", photo, photo.name);
  return changeAtDesk("/producer/listings/pictures", { body, timeout_ms: UPLOAD_TIMEOUT_MS });
};

/** A file of the signed-in producer, handed on; 401 when nobody is signed in. */
export const streamOwnFile = async (id: string, request: Request): Promise<Response> => {
  const token = await readToken("producer");
  if (!token) return new Response(null, { status: 401 });
  return streamFile(`/producer/files/${segment(id)}`, request, token);
};
