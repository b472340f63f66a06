"use server";

import type { StockRow } from "@contracts/producer";
import { refresh } from "next/cache";
import { changePrice, changeStock, listStock } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { type GoodsChange, readGoodsChange, undoFields, valueAfter } from "./goods-change";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";
import { isSignedOut, isSuspended } from "./signed-out";
import { messages } from "./stock-messages";
import { suspendedWords } from "./suspended-words";

/** What came of the last change of a price or a stock. */
export type ChangeResult = {
  kind: "done" | "conflict" | "refused";
  variant_id: string;
  field: "price" | "stock";
  message: string;
  /** What was typed, for a form that must be corrected. */
  amount: string;
  /** The hidden fields of the inverse change. */
  undo: Record<string, string> | null;
};

const send = (variant_id: string, change: GoodsChange) => {
  if (change.field === "price")
    return changePrice(variant_id, { price: change.price, expected_price: change.seen });
  if (change.mode === "count")
    return changeStock(variant_id, {
      kind: "count",
      counted: change.amount,
      expected_stocked: change.seen,
      reason: "counted",
    });
  const delta = change.mode === "add" ? change.amount : -change.amount;
  return changeStock(variant_id, { kind: "adjust", delta, reason: change.reason });
};

const textOf = (field: "price" | "stock", value: number) =>
  field === "price" ? formatMoney(value) : formatCount(value);

/** Saves one price or stock; the answer says in words what happened, and how to undo it. */
export const changeGoods = async (
  locale: Locale,
  _before: ChangeResult | null,
  form: FormData,
): Promise<ChangeResult> => {
  const t = messages(locale);
  const variant_id = String(form.get("variant_id") ?? "");
  const field = form.get("field") === "price" ? "price" : "stock";
  const amount = String(form.get("amount") ?? "");
  const undoing = form.get("undo") === "1";
  const told = (
    kind: ChangeResult["kind"],
    message: string,
    undo: ChangeResult["undo"] = null,
  ): ChangeResult => ({ kind, variant_id, field, message, amount, undo });

  const read = readGoodsChange(form);
  if ("problem" in read) return told("refused", t.problem[read.problem]);
  const { change } = read;
  const answer = await send(variant_id, change);
  const back = deskPaths(locale).stock({ edit: variant_id, field, draft: amount });
  if (!answer.ok && isSignedOut(answer)) return toSignIn(locale, back);
  if (!answer.ok && isSuspended(answer)) return told("refused", suspendedWords(locale, answer.error));
  if (!answer.ok && answer.status === 503) return told("refused", t.result.outage);
  refresh();
  const row = (await listStock())?.find((candidate) => candidate.variant_id === variant_id);
  if (!row) return told("refused", t.result.gone);
  if (answer.ok) return told("done", ...success(locale, row, change, undoing));
  const meanwhile = answer.status === 409 && answer.error.code === "changed_meanwhile";
  if (!meanwhile) return told("refused", answer.error.message || t.result.refused);
  if (undoing) return told("refused", t.result.undoConflict);
  const now = textOf(field, field === "price" ? row.price : row.stocked);
  return told(
    "conflict",
    field === "price"
      ? t.result.priceConflict(now, textOf(field, valueAfter(change)))
      : t.result.stockConflict(now),
  );
};

const success = (
  locale: Locale,
  row: StockRow,
  change: GoodsChange,
  undoing: boolean,
): [message: string, undo: Record<string, string> | null] => {
  const t = messages(locale).result;
  const name = `${row.product_title}, ${row.variant_title}`;
  const told = t[change.field](
    name,
    textOf(change.field, change.seen),
    textOf(change.field, valueAfter(change)),
  );
  return undoing ? [`${t.undone} ${told}`, null] : [told, undoFields(change)];
};
