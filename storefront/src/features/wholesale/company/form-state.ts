import type { ApiError } from "@contracts/error";
import type { Commune } from "@contracts/place";

/** How a form stands after an answer; what was typed stays, except passwords. */
export type FormState = {
  message: string | null;
  tone: "good" | "error";
  fields: Record<string, string>;
  values: Record<string, string>;
  communes: Commune[];
  attempt: number;
};

export const untouched: FormState = {
  message: null,
  tone: "error",
  fields: {},
  values: {},
  communes: [],
  attempt: 0,
};

/** The text of a form's fields; fields of the framework's own and files are left out. */
export const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value] as const] : [],
    ),
  );

/** A refused form: every field says what is wrong with it. */
export const refusedState = (
  before: FormState,
  values: Record<string, string>,
  error: ApiError,
  fallback: string,
): FormState => ({
  ...before,
  message: error.message || fallback,
  tone: "error",
  fields: error.fields ?? {},
  values: Object.fromEntries(Object.entries(values).filter(([name]) => name !== "password")),
  attempt: before.attempt + 1,
});

export const goodState = (before: FormState, message: string): FormState => ({
  ...untouched,
  message,
  tone: "good",
  attempt: before.attempt + 1,
});
