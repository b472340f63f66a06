"use server";

import type { ApiError } from "@contracts/error";
import { refresh } from "next/cache";
import { findListing, moveListing, saveListing, sendPicture } from "@/data/producer-listings";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut, isSuspended } from "../signed-out";
import { suspendedWords } from "../suspended-words";
import type { DraftState } from "./draft-state";
import { contentOf, faultsByName, readAlts, readPhotos, readPictures, readValues } from "./draft-values";
import { messages } from "./messages";

const MOST_PICTURES = 6;

type Refused = { status: number; error: ApiError };

/** Sends photographs in one after the other; those that were taken stay when a later one is refused. */
const sendPhotos = async (photos: File[], kept: string[]) => {
  const pictures = [...kept];
  for (const photo of photos) {
    const answer = await sendPicture(photo);
    if (!answer.ok) return { pictures, refused: answer };
    pictures.push(answer.data.picture);
  }
  return { pictures: [...new Set(pictures)], refused: null };
};

/** What a refusal means for the form: what was typed stays, and the next save knows what stands now. */
const refusedState = async (
  locale: Locale,
  product_id: string,
  state: DraftState,
  refused: Refused,
): Promise<DraftState> => {
  const t = messages(locale).result;
  const { status, error } = refused;
  if (status === 403 && error.code === "role")
    return { ...state, tone: "error", message: locale === "vi" ? error.message : t.role };
  if (isSignedOut({ ok: false, ...refused })) return toSignIn(locale, deskPaths(locale).listing(product_id));
  if (isSuspended({ ok: false, ...refused }))
    return { ...state, tone: "error", message: suspendedWords(locale, error) };
  if (status === 503) return { ...state, tone: "error", message: t.outage };
  if (status !== 409) {
    const faults = error.code === "file_refused" ? { photos: error.message } : faultsByName(error.fields);
    const told = Object.entries(faults).map(([name, text]) => [name, locale === "vi" ? text : t.fault]);
    const message = Object.keys(faults).length > 0 || locale !== "vi" ? t.fix : error.message || t.fix;
    return { ...state, faults: Object.fromEntries(told), tone: "error", message };
  }
  const now = await findListing(product_id);
  if (typeof now === "string" || now.open?.state === "submitted")
    return { ...state, tone: "warning", message: t.submitted };
  refresh();
  const message = error.code === "page_changed" ? t.pageChanged : t.meanwhile;
  const { digest: base_digest, open } = now;
  return { ...state, tone: "warning", message, base_digest, expected_version: open?.version ?? 0 };
};

/** The form's one action; `intent` is `picture` (keep the photographs only), `save` or `submit`. */
export const saveListingDraft = async (
  locale: Locale,
  product_id: string,
  before: DraftState,
  form: FormData,
): Promise<DraftState> => {
  const t = messages(locale).result;
  const intent = form.get("intent");
  const base = {
    values: readValues(form),
    alts: readAlts(form, readPictures(form)),
    faults: {},
    tone: null,
    message: "",
    base_digest: before.base_digest,
    expected_version: before.expected_version,
    attempt: before.attempt + 1,
  };
  const photos = readPhotos(form);
  const kept = readPictures(form);
  if (kept.length + photos.length > MOST_PICTURES)
    return { ...base, pictures: kept, faults: { photos: t.tooMany }, tone: "error", message: t.tooMany };
  const { pictures, refused } = await sendPhotos(photos, kept);
  const state: DraftState = { ...base, pictures };
  if (refused) return refusedState(locale, product_id, state, refused);
  if (intent === "picture") return { ...state, tone: "good", message: t.pictureKept };
  const { base_digest, expected_version } = state;
  const content = contentOf(state.values, pictures, state.alts);
  const saved = await saveListing(product_id, { content, base_digest, expected_version });
  if (!saved.ok) return refusedState(locale, product_id, state, saved);
  const version = saved.data.listing.open?.version ?? 0;
  const after = { ...state, expected_version: version };
  if (intent === "submit" && saved.data.listing.open?.changed.length === 0) {
    refresh();
    return { ...after, tone: "warning", message: t.unchanged };
  }
  const sent = intent === "submit" ? await moveListing(product_id, "submit", version) : saved;
  if (!sent.ok) return refusedState(locale, product_id, after, sent);
  refresh();
  return { ...after, tone: "good", message: t.saved };
};
