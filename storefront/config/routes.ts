import type { NextConfig } from "next";

type Rewrites = NonNullable<NextConfig["rewrites"]>;
type Redirects = NonNullable<NextConfig["redirects"]>;

/** Query keys that turn the static product list into a search. */
const searchKeys = [
  "q",
  "group",
  "stars",
  "producer",
  "commune",
  "price_min",
  "price_max",
  "in_stock",
  "sort",
  "page",
];

const searchRewrites = searchKeys.flatMap((key) => [
  { source: "/san-pham", has: [{ type: "query" as const, key }], destination: "/vi/tim" },
  { source: "/en/san-pham", has: [{ type: "query" as const, key }], destination: "/en/tim" },
]);

/** Vietnamese pages have no prefix in public; inside they live under /vi. */
export const rewrites: Rewrites = async () => ({
  beforeFiles: searchRewrites,
  afterFiles: [
    { source: "/", destination: "/vi" },
    { source: "/:path((?!(?:vi|en)(?:/|$)|api/|_next/|images/|fonts/).+)", destination: "/vi/:path" },
  ],
  fallback: [],
});

export const redirects: Redirects = async () => [
  { source: "/vi", destination: "/", permanent: true },
  { source: "/vi/:path*", destination: "/:path*", permanent: true },
];
