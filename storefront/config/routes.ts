import type { NextConfig } from "next";

type Rewrites = NonNullable<NextConfig["rewrites"]>;
type Redirects = NonNullable<NextConfig["redirects"]>;

/** Query keys that turn the static product list into a search. */
export const searchKeys = [
  "q",
  "group",
  "stars",
  "producer",
  "commune",
  "price_min",
  "price_max",
  "in_stock",
  "in_season",
  "wholesale",
  "sort",
  "page",
];

const searchRewrites = searchKeys.flatMap((key) => [
  { source: "/san-pham", has: [{ type: "query" as const, key }], destination: "/vi/tim" },
  { source: "/en/san-pham", has: [{ type: "query" as const, key }], destination: "/en/tim" },
]);

/** A certification asked for as it stood on a day: the static page knows only today. */
const lookingBack = ["vi", "en"].map((locale) => ({
  source: locale === "vi" ? "/chung-nhan/:id" : "/en/chung-nhan/:id",
  has: [{ type: "query" as const, key: "on" }],
  destination: `/${locale}/chung-nhan/:id/tai-ngay`,
}));

/** Vietnamese pages have no prefix in public; inside they live under /vi. */
export const rewrites: Rewrites = async () => ({
  beforeFiles: [...searchRewrites, ...lookingBack],
  afterFiles: [
    { source: "/", destination: "/vi" },
    {
      source: "/:path((?!(?:vi|en)(?:/|$)|api/|_next/|images/|pictures/|fonts/).+)",
      destination: "/vi/:path",
    },
  ],
  fallback: [],
});

export const redirects: Redirects = async () => [
  { source: "/vi", destination: "/", permanent: true },
  { source: "/vi/:path*", destination: "/:path*", permanent: true },
];
