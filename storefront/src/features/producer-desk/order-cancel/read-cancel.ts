import type { CancelLines, CancelReason } from "@contracts/cancellation";
import { messages } from "./messages";

const isReason = (text: string): text is CancelReason => Object.hasOwn(messages("vi").reasons, text);
const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** What the form asks for: pieces of lines in fields `line:<id>`, a reason and words; or what is missing of it. */
export const readCancel = (form: FormData): CancelLines | "no_lines" | "no_reason" | "no_words" => {
  const lines = [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith("line:") || typeof value !== "string") return [];
    const quantity = Number(value);
    if (!Number.isSafeInteger(quantity) || quantity <= 0) return [];
    return [{ line_item_id: name.slice("line:".length), quantity }];
  });
  const reason = text(form, "reason");
  const words = text(form, "words").slice(0, 300);
  if (lines.length === 0) return "no_lines";
  if (!isReason(reason)) return "no_reason";
  if (reason === "other" && words.length < 5) return "no_words";
  return { key: text(form, "key"), reason, words, lines };
};
