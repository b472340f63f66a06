"use server";

import type { LotPick } from "@contracts/lot";
import { refresh } from "next/cache";
import { z } from "zod";
import { confirmOrder, deliverOrder, shipOrder } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { pickFaults, readPicks } from "./lot/read-picks";
import { messages } from "./order-messages";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";
import { isSignedOut } from "./signed-out";

export type MoveState = {
  tone: "good" | "warning" | "error" | null;
  message: string;
  /** What was typed, so that a refusal loses nothing. */
  carrier: string;
  tracking_code: string;
  /** The lots chosen; null until somebody chose. */
  picks: LotPick[] | null;
};

const shipSchema = z.object({
  carrier: z.string().trim().min(2).max(60),
  tracking_code: z.string().trim().max(60),
});

const send = (id: string, step: string, ship: z.infer<typeof shipSchema>, picks: LotPick[] | null) => {
  if (step === "ship") {
    const { carrier, tracking_code } = ship;
    return shipOrder(id, { carrier, tracking_code: tracking_code || null, ...(picks ? { picks } : {}) });
  }
  return step === "confirm" ? confirmOrder(id) : deliverOrder(id);
};

/** Moves one order a step on: `confirm`, `ship` with its carrier, or `deliver`. */
export const moveOrder = async (
  locale: Locale,
  id: string,
  _before: MoveState,
  form: FormData,
): Promise<MoveState> => {
  const t = messages(locale).act;
  const step = z.enum(["confirm", "ship", "deliver"]).parse(form.get("step"));
  const chosen = String(form.get("carrier") ?? "");
  const typed = {
    carrier: chosen === "other" ? String(form.get("other_carrier") ?? "") : chosen,
    tracking_code: String(form.get("tracking_code") ?? ""),
  };
  const picks = readPicks(form);
  const told = (tone: MoveState["tone"], message: string): MoveState => ({ tone, message, ...typed, picks });
  const ship = shipSchema.safeParse(typed);
  if (step === "ship" && !ship.success) {
    const carrier = ship.error.issues.some(({ path }) => path[0] === "carrier");
    return told("error", carrier ? t.carrierMissing : t.trackingLong);
  }
  const answer = await send(id, step, ship.success ? ship.data : typed, picks);
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).order(id, typed));
  refresh();
  if (answer.ok) return told("good", t.done[step]);
  if (answer.error.code === "wrong_state") return told("warning", t.changed);
  return told("error", answer.status === 503 ? t.outage : pickFaults(answer.error) || t.refused);
};
