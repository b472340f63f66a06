export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);

/** Public address of a page: Vietnamese has no prefix, English lives under /en. `path` starts with "/". */
export const localePath = (locale: Locale, path: string): string => {
  if (locale === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
};

/** The locale that a public path is written in. */
export const localeOfPath = (path: string): Locale => (/^\/en(?:$|[/?#])/.test(path) ? "en" : "vi");

/** The same page in the other language, query and all. */
export const switchLocalePath = (path: string, to: Locale): string => {
  const bare = path.replace(/^\/(?:en|vi)(?=$|[/?#])/, "");
  const rest = bare.startsWith("/") ? bare : `/${bare}`;
  if (to === "vi") return rest;
  return rest === "/" ? "/en" : `/en${rest.startsWith("/?") ? rest.slice(1) : rest}`;
};

/** The text in the visitor's language; Vietnamese when no English was written. */
export const inLocale = (locale: Locale, vi: string, en: string): string =>
  locale === "en" && en !== "" ? en : vi;

/** Where to go after signing in: a path of our own, never another site. */
export const safeReturnPath = (value: unknown, fallback: string): string =>
  typeof value === "string" && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : fallback;
