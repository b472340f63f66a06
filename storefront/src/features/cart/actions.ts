"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { addLine, setLineQuantity } from "@/data/cart";
import { readCartKey } from "@/data/session";
import { localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";
import { addSchema, formLocale, readForm, removeSchema, setSchema } from "./line-forms";
import { messages } from "./messages";
import { refusalMessage } from "./refusal";

export type AddResult =
  | { ok: true; item_count: number; message: string }
  | { ok: false; message: string }
  | null;
export type LineResult = { ok: false; message: string } | null;

/** Puts a pack into the cart; the answer carries what the header and the button show. */
export const addToCart = async (_previous: AddResult, form: FormData): Promise<AddResult> => {
  const t = messages(formLocale(form));
  const input = readForm(addSchema, form);
  if (!input) return { ok: false, message: t.invalid };
  const answer = await addLine(input.variant_id, input.quantity);
  if (!answer.ok) return { ok: false, message: refusalMessage(answer.status, answer.error, input.locale) };
  const tooMuch = answer.data.parts.some(({ lines }) =>
    lines.some((line) => line.variant_id === input.variant_id && line.problem !== null),
  );
  return { ok: true, item_count: answer.data.item_count, message: tooMuch ? t.addedWarning : t.added };
};

/** Sets the quantity of one line of the visitor's own cart. */
export const setQuantity = async (_previous: LineResult, form: FormData): Promise<LineResult> => {
  const input = readForm(setSchema, form);
  const key = await readCartKey();
  if (!input || !key) return { ok: false, message: messages(formLocale(form)).invalid };
  const answer = await setLineQuantity(key, input.line_id, input.quantity);
  refresh();
  return answer.ok ? null : { ok: false, message: refusalMessage(answer.status, answer.error, input.locale) };
};

/** Takes a line out and comes back to a cart that offers to undo it. */
export const removeLine = async (form: FormData): Promise<void> => {
  const input = readForm(removeSchema, form);
  const key = await readCartKey();
  const cart = localePath(formLocale(form), "/gio-hang");
  if (!input || !key) redirect(cart);
  const answer = await setLineQuantity(key, input.line_id, 0);
  if (!answer.ok && answer.status !== 404) redirect(withQuery(cart, { loi: "1" }));
  redirect(withQuery(cart, { bo: input.product_handle, mau: input.variant_id, sl: input.quantity }));
};

/** Puts a removed line back. */
export const undoRemoval = async (form: FormData): Promise<void> => {
  const input = readForm(addSchema, form);
  const cart = localePath(formLocale(form), "/gio-hang");
  if (!input) redirect(cart);
  const answer = await addLine(input.variant_id, input.quantity);
  redirect(answer.ok ? cart : withQuery(cart, { loi: "1" }));
};
