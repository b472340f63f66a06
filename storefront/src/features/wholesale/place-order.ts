"use server";

import type { PlaceWholesaleOrder } from "@contracts/wholesale";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { placeOrder, previewOrder } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { decodeLines } from "./basket-lines";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { type PlaceField, type PlaceValues, readPlaceForm } from "./place-values";

export type PlaceState = {
  /** What was typed; null before the first try. */
  values: PlaceValues | null;
  faults: Partial<Record<PlaceField, string>>;
  notice: { tone: "warning" | "error"; text: string } | null;
  /** Set when the session is over: where to sign in without losing this page. */
  sign_in: string | null;
};

const basketSchema = z.object({
  basket: z
    .string()
    .max(50_000)
    .transform(decodeLines)
    .refine((lines) => lines.length > 0),
  key: z.string().min(8).max(80),
  expected_total: z.coerce.number().int().min(0),
});

/** Refusals by the company's own rules: their words say what to do; the basket itself is sound. */
const companyRules = new Set([
  "spending_limit",
  "po_required",
  "approval_required",
  "may_not_order",
  "not_approved",
]);

const isField = (name: string, faults: Record<PlaceField, string>): name is PlaceField => name in faults;

/** Places the order once for one basket; a total that has changed is shown and asked about again. */
export const placeWholesaleOrder = async (
  locale: Locale,
  _before: PlaceState,
  form: FormData,
): Promise<PlaceState> => {
  const t = messages(locale);
  const { values, input, faults } = readPlaceForm(form);
  const told = (
    text: string,
    wrong: PlaceState["faults"] = {},
    tone: "warning" | "error" = "error",
    sign_in: string | null = null,
  ): PlaceState => ({ values, faults: wrong, notice: { tone, text }, sign_in });

  if (!input) return told(t.notice.fields, Object.fromEntries(faults.map((name) => [name, t.fault[name]])));
  const basket = basketSchema.safeParse(Object.fromEntries(form));
  if (!basket.success) return told(t.notice.basket);
  const { basket: lines, key, expected_total } = basket.data;
  const order: PlaceWholesaleOrder = {
    ...input,
    note: input.note || null,
    branch_id: input.branch_id || null,
    wanted_on: input.wanted_on || null,
    lines,
    expected_total,
    idempotency_key: key,
  };
  const answer = await placeOrder(order);
  const paths = wholesalePaths(locale);
  if (answer.ok && answer.data.order) redirect(paths.order(answer.data.order.code, key));
  if (answer.ok) redirect(paths.approval(answer.data.approval_id ?? "", key));
  if (answer.status === 401) return told(t.notice.session, {}, "warning", paths.signIn());
  if (answer.status === 503) return told(t.notice.outage, {}, "warning");
  refresh();
  const rule = answer.status === 409 && companyRules.has(answer.error.code ?? "");
  if (answer.status === 409 && !rule) return told(await changedText(locale, order), {}, "warning");
  const wrong = Object.keys(answer.error.fields ?? {}).filter((name) => isField(name, t.fault));
  return told(
    answer.error.message || t.notice.refused,
    Object.fromEntries(wrong.map((name) => [name, t.fault[name]])),
  );
};

const changedText = async (locale: Locale, order: PlaceWholesaleOrder): Promise<string> => {
  const t = messages(locale).notice;
  const now = await previewOrder(order.lines, order.province_code);
  if (!now?.can_order || now.total === order.expected_total) return t.lines;
  return t.changed(formatMoney(order.expected_total), formatMoney(now.total));
};
