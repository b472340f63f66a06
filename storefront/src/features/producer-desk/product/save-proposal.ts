"use server";

import type { ApiError } from "@contracts/error";
import type { ProposalView } from "@contracts/product-proposal";
import { redirect } from "next/navigation";
import { sendPicture } from "@/data/producer-listings";
import { beginProposal, findProposal, moveProposal, saveProposal } from "@/data/producer-products";
import type { Locale } from "@/lib/locale";
import { readPhotos } from "../listing/draft-values";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSuspended } from "../signed-out";
import { suspendedWords } from "../suspended-words";
import { changeForm } from "./change-form";
import { messages } from "./messages";
import type { ProposalState } from "./proposal-state";
import { contentOf, readForm } from "./proposal-values";

type Saved = Awaited<ReturnType<typeof saveProposal>>;

const known = (form: FormData, before: ProposalState) => ({
  id: String(form.get("proposal_id") ?? "") || before.id,
  expected_version: Number(form.get("expected_version") ?? before.expected_version),
});

/**
 * The form's one action. `intent` is `auto` (kept in the background, nothing is drawn anew), `save`,
 * `submit`, or a change of the form for browsers without JavaScript: `add_pack`, `drop_pack:<key>` …
 */
export const saveProposalForm = async (
  locale: Locale,
  before: ProposalState,
  form: FormData,
): Promise<ProposalState> => {
  const t = messages(locale).result;
  const intent = String(form.get("intent") ?? "save");
  const typed = changeForm(readForm(form), intent);
  const { pictures, fault } = await keepPhotos(form, typed.pictures, t.tooManyPictures);
  const base: ProposalState = {
    ...before,
    ...typed,
    ...known(form, before),
    pictures,
    faults: fault === null ? {} : { pictures: fault || t.pictureRefused },
    asked: before.asked || intent === "submit",
    conflict: false,
    tone: null,
    message: "",
    drawn: before.drawn + (intent === "auto" ? 0 : 1),
  };
  const { content, unread } = contentOf(base);
  for (const field of unread) base.faults[field] = t.notANumber;
  const { id, request_key, expected_version } = base;
  const answer: Saved = id
    ? await saveProposal(id, { content, expected_version })
    : await beginProposal({ request_key, content });
  if (!answer.ok) return refusedState(locale, base, answer);
  const saved = stateOf(base, answer.data.proposal);
  if (intent !== "submit") {
    const said = intent === "auto" ? "" : t.saved;
    return Object.keys(saved.faults).length > 0
      ? { ...saved, tone: "error", message: t.fix }
      : { ...saved, tone: said ? "good" : null, message: said };
  }
  return submit(locale, saved);
};

const stateOf = (base: ProposalState, proposal: ProposalView): ProposalState => ({
  ...base,
  id: proposal.id,
  expected_version: proposal.version,
  findings: proposal.findings,
  field_remarks: proposal.field_remarks,
  saved_at: proposal.saved_at,
  packs: base.packs.map((pack) => {
    const given = proposal.content.packs.find(({ key }) => key === pack.key);
    return given ? { ...pack, sku: given.sku, gtin: given.gtin } : pack;
  }),
});

async function submit(locale: Locale, state: ProposalState): Promise<ProposalState> {
  const t = messages(locale).result;
  if (state.findings.length > 0 || Object.keys(state.faults).length > 0 || !state.id)
    return { ...state, tone: "error", message: t.lacking };
  const sent = await moveProposal(state.id, "submit", state.expected_version);
  if (!sent.ok) return refusedState(locale, state, sent);
  redirect(deskPaths(locale).proposal(state.id));
}

/** Photographs that came with the form itself, from a browser without JavaScript. */
async function keepPhotos(form: FormData, pictures: ProposalState["pictures"], tooMany: string) {
  const kept = [...pictures];
  for (const photo of readPhotos(form)) {
    if (kept.length >= 6) return { pictures: kept, fault: tooMany };
    const answer = await sendPicture(photo);
    if (!answer.ok) return { pictures: kept, fault: answer.error.message };
    kept.push({ url: answer.data.picture, alt: "" });
  }
  return { pictures: kept, fault: null };
}

/** What a refusal means for the form: what was typed stays, and the next save knows what stands now. */
async function refusedState(
  locale: Locale,
  state: ProposalState,
  { status, error }: { status: number; error: ApiError },
): Promise<ProposalState> {
  const t = messages(locale).result;
  const paths = deskPaths(locale);
  if (status === 401) return toSignIn(locale, state.id ? paths.proposal(state.id) : paths.newProduct);
  if (isSuspended({ ok: false, status, error }))
    return { ...state, tone: "error", message: suspendedWords(locale, error) };
  if (status === 403) return { ...state, tone: "error", message: messages(locale).form.onlyOwner };
  if (status === 503) return { ...state, tone: "error", message: t.outage };
  if (status === 409) return conflictState(locale, state);
  if (status === 404) return { ...state, tone: "error", message: t.gone };
  const fields = Object.entries(error.fields ?? {}).map(([path, message]) => [
    path.replace(/^content\./, "").replace(/^packs\.(\d+)\./, (_, index: string) => {
      return `packs.${state.packs[Number(index)]?.key ?? index}.`;
    }),
    locale === "vi" ? message : t.fault,
  ]);
  const message = fields.length > 0 || locale !== "vi" ? t.fix : error.message || t.fix;
  return { ...state, faults: { ...state.faults, ...Object.fromEntries(fields) }, tone: "error", message };
}

async function conflictState(locale: Locale, state: ProposalState): Promise<ProposalState> {
  const t = messages(locale).result;
  const now = state.id ? await findProposal(state.id) : "missing";
  if (typeof now === "string") return { ...state, tone: "error", message: t.gone };
  if (now.state === "submitted" || now.state === "approved")
    return { ...state, conflict: true, tone: "warning", message: t.submitted };
  return {
    ...state,
    conflict: true,
    tone: "warning",
    message: t.meanwhile(now.saved_by),
    expected_version: now.version,
  };
}
