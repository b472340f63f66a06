import path from "node:path";
import type { NextConfig } from "next";
import { headers } from "./config/headers";
import { redirects, rewrites } from "./config/routes";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The workspace root: contracts are read from the neighbouring package, as types only.
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  turbopack: { root: path.join(import.meta.dirname, "..") },
  cacheHandler: path.join(import.meta.dirname, "config/day-bound-cache.mjs"),
  // No proxy in front may show a page that is past its time.
  expireTime: 3600,
  cacheMaxMemorySize: 192 * 1024 * 1024,
  experimental: {
    // Rendered pages live in memory: a restart never serves pages of an older database.
    isrFlushToDisk: false,
    // The largest form: a report with three photographs of 8 MB. The backend holds each form to its own size.
    serverActions: { bodySizeLimit: "25mb" },
  },
  redirects,
  rewrites,
  headers,
};

export default config;
