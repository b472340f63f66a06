import type { Locale } from "./locale";

type Text = string | ((...values: never[]) => string);
type Messages = { readonly [key: string]: Text | Messages | readonly (string | Messages)[] };

/**
 * Texts of one feature in both languages. The English half must have exactly the keys of the
 * Vietnamese one; what the two share is checked by the compiler. Returns a picker by locale.
 */
export const defineMessages = <M extends Messages>(texts: { vi: M; en: NoInfer<Widened<M>> }) => {
  return (locale: Locale): Widened<M> => (locale === "en" ? texts.en : texts.vi) as Widened<M>;
};

/** The same keys and functions, any wording. */
export type Widened<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : M[K] extends readonly string[]
        ? readonly string[]
        : M[K] extends readonly (infer Item)[]
          ? readonly Widened<Item>[]
          : Widened<M[K]>;
};
