import type { ProposalFinding, ProposalView } from "@contracts/product-proposal";
import { type FormValues, newPack, valuesOf } from "./proposal-values";

export type FormTone = "good" | "warning" | "error" | null;

/** A form between two answers of the server: what was typed, what came of it, and on what it is built. */
export type ProposalState = FormValues & {
  /** Null until the first save. */
  id: string | null;
  request_key: string;
  expected_version: number;
  findings: ProposalFinding[];
  /** What could not be read or was refused, by field. */
  faults: Record<string, string>;
  field_remarks: Record<string, string>;
  /** Whether sending in was tried, so that what is missing is shown beside its field too. */
  asked: boolean;
  /** Somebody else saved meanwhile: nothing is written over by itself. */
  conflict: boolean;
  tone: FormTone;
  message: string;
  saved_at: string | null;
  /** Counts the times the form is to be drawn anew with what was typed. */
  drawn: number;
};

/** The form as it is first drawn. */
export const firstState = (
  proposal: ProposalView | null,
  request_key: string,
  start: FormValues,
): ProposalState => ({
  ...start,
  id: proposal?.id ?? null,
  request_key,
  expected_version: proposal?.version ?? 0,
  findings: proposal?.findings ?? [],
  faults: {},
  field_remarks: proposal?.field_remarks ?? {},
  asked: proposal !== null && Object.keys(proposal.field_remarks).length > 0,
  conflict: false,
  tone: null,
  message: "",
  saved_at: proposal?.saved_at ?? null,
  drawn: 0,
});

/** What is typed into the form at first: the proposal, or one empty pack. */
export const startValues = (proposal: ProposalView | null, province: string, key: string): FormValues => {
  if (proposal) return withOnePack(valuesOf(proposal.content, province), key);
  return withOnePack(valuesOf(emptyContent, province), key);
};

const withOnePack = (start: FormValues, key: string): FormValues =>
  start.packs.length > 0 ? start : { ...start, packs: [newPack(key)] };

const emptyContent: ProposalView["content"] = {
  title: "",
  title_en: "",
  description: "",
  description_en: "",
  story: "",
  story_en: "",
  keywords: [],
  label: {},
  pictures: [],
  aisle: "",
  product_group: "",
  is_alcohol: false,
  shelf_life_days: null,
  season_months: null,
  material_commune_code: "",
  packs: [],
};

/** What stands beside each field: what is wrong, what is missing once asked, else the office's remark. */
export const faultsOf = (
  state: ProposalState,
  officeSays: (text: string) => string,
): Record<string, string> => {
  const remarks = Object.entries(state.field_remarks).map(([field, text]) => [field, officeSays(text)]);
  const found = state.findings
    .filter(({ kind }) => kind === "wrong" || state.asked)
    .map(({ field, message }) => [field, message]);
  const all = { ...Object.fromEntries(remarks), ...Object.fromEntries(found), ...state.faults };
  return Object.fromEntries(
    Object.entries(all).map(([field, message]) => [field.replace(/^label\.(?=.)/, ""), String(message)]),
  );
};
