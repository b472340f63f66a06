"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { confirmMany, shipMany } from "@/data/producer-bundles";
import type { Locale } from "@/lib/locale";
import { messages as orderMessages } from "../order-messages";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { type BundleState, toldOf } from "./bundle-state";
import { messages } from "./messages";

const idsSchema = z.array(z.string().min(1).max(80)).min(1).max(100);
const error = (message: string): BundleState => ({ tone: "error", message, refused: [] });

/** Confirms the chosen orders. */
export const confirmChosen = async (
  locale: Locale,
  _before: BundleState,
  form: FormData,
): Promise<BundleState> => {
  const t = messages(locale);
  const ids = idsSchema.safeParse(form.getAll("ids"));
  if (!ids.success) return error(t.chooseFirst);
  const answer = await confirmMany(ids.data);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).orders("placed"));
  refresh();
  if (!answer.ok) return error(answer.status === 503 ? t.outage : t.refused);
  return toldOf(answer.data.results, { all: t.allConfirmed, some: t.someConfirmed });
};

/** Ships the orders of the form with one carrier, each with its own tracking code. */
export const shipChosen = async (
  locale: Locale,
  _before: BundleState,
  form: FormData,
): Promise<BundleState> => {
  const t = messages(locale);
  const words = orderMessages(locale).act;
  const ids = idsSchema.safeParse(form.getAll("ids"));
  if (!ids.success) return error(t.chooseFirst);
  const chosen = String(form.get("carrier") ?? "");
  const carrier = (chosen === "other" ? String(form.get("other_carrier") ?? "") : chosen).trim();
  if (carrier.length < 2 || carrier.length > 60) return error(words.carrierMissing);
  const parcels = ids.data.map((id) => ({
    id,
    carrier,
    tracking_code: String(form.get(`tracking_code.${id}`) ?? "").trim() || null,
  }));
  if (parcels.some(({ tracking_code }) => (tracking_code?.length ?? 0) > 60))
    return error(words.trackingLong);
  const answer = await shipMany(parcels);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).orders("confirmed"));
  refresh();
  if (!answer.ok) return error(answer.status === 503 ? t.outage : t.refused);
  return toldOf(answer.data.results, { all: t.allShipped, some: t.someShipped });
};
