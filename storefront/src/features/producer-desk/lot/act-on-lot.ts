"use server";

import { refresh } from "next/cache";
import {
  addLotEvent,
  type LotAnswer,
  recallLot,
  removeLotEvent,
  setLotState,
  undoWriteOff,
  writeOffPieces,
} from "@/data/producer-lots";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut } from "../signed-out";
import { messages } from "./act-messages";
import type { ActState } from "./act-state";

type Act = "event" | "writeOff" | "recall";
const eventFields = ["kind", "happened_on", "place", "note", "corrects_id"];
const writeOffFields = ["quantity", "reason", "note"];
const recallFields = ["reason", "advice", "phone"];

const read = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? "")]));

const eventForm = (values: Record<string, string>, file: FormDataEntryValue | null): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  if (file instanceof File && file.size > 0) form.set("file", file, file.name);
  return form;
};

const send = (act: Act, id: string, values: Record<string, string>, form: FormData): Promise<LotAnswer> => {
  if (act === "event") return addLotEvent(id, eventForm(values, form.get("file")));
  return act === "recall" ? recallLot(id, values) : writeOffPieces(id, values);
};

/** Writes one thing down about a lot; a refusal keeps what was typed. A recall is asked for twice. */
export const actOnLot = async (
  locale: Locale,
  id: string,
  act: Act,
  before: ActState,
  form: FormData,
): Promise<ActState> => {
  const t = messages(locale);
  const values = read(form, { event: eventFields, writeOff: writeOffFields, recall: recallFields }[act]);
  const attempt = before.attempt + 1;
  const told = (tone: ActState["tone"], message: string, faults = {}): ActState => ({
    ...{ tone, message, faults, values, attempt },
    isAsking: false,
  });
  if (act === "recall" && form.get("step") !== "sure")
    return { ...told(null, ""), isAsking: form.get("step") === "ask" };
  const answer = await send(act, id, values, form);
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).lot(id));
  if (answer.ok) {
    refresh();
    return { ...told("good", t.done[act]), values: {} };
  }
  if (answer.status === 503) return told("error", t.outage);
  const faults = answer.error.fields ?? {};
  return told("error", Object.keys(faults).length > 0 ? t.fix : answer.error.message || t.refused, faults);
};

/** Undoes a write-off, takes an event away, closes a lot or opens it again: one press, nothing typed. */
export const pressOnLot = async (
  locale: Locale,
  id: string,
  press: { verb: "undo" | "remove"; of: string } | { verb: "state"; of: "open" | "closed" },
  _before: string,
): Promise<string> => {
  const t = messages(locale);
  const sent =
    press.verb === "state"
      ? setLotState(id, press.of)
      : press.verb === "undo"
        ? undoWriteOff(id, press.of)
        : removeLotEvent(id, press.of);
  const answer = await sent;
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).lot(id));
  refresh();
  if (answer.ok) return "";
  return answer.status === 503 ? t.outage : answer.error.message || t.refused;
};
