import type { NextConfig } from "next";
import { searchKeys } from "./routes";

type Headers = NonNullable<NextConfig["headers"]>;

/**
 * Static pages carry Next's inline boot scripts, and one page is served to everybody: a nonce is
 * impossible and hashes change with the content. So 'unsafe-inline' stays for scripts of our own
 * origin, and everything else is closed.
 */
const contentSecurityPolicy = (stripe: boolean, worker = false) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${stripe ? " https://js.stripe.com" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    // Photographs of producers come from the backend's storage, whose address is a setting.
    "img-src 'self' data: https: http://localhost:* http://127.0.0.1:*",
    "font-src 'self'",
    `connect-src 'self'${stripe ? " https://api.stripe.com" : ""}`,
    `frame-src ${stripe ? "https://js.stripe.com https://hooks.stripe.com" : "'none'"}`,
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    `worker-src ${worker ? "'self'" : "'none'"}`,
  ].join("; ");

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
];

const permissions = (payment: boolean) => ({
  key: "Permissions-Policy",
  value: `camera=(), microphone=(), geolocation=(), usb=(), browsing-topics=(), payment=(${payment ? 'self "https://js.stripe.com"' : ""})`,
});

const checkoutPaths = ["/thanh-toan", "/thanh-toan/:rest*", "/en/thanh-toan", "/en/thanh-toan/:rest*"];

/** The producer's desk alone has a worker, for reading without a network. */
const deskPaths = ["/kenh-chu-the", "/kenh-chu-the/:rest*", "/en/kenh-chu-the", "/en/kenh-chu-the/:rest*"];

/**
 * Static pages with a star on them. Next would let a proxy keep them for an hour, past the midnight at which
 * a star ends: every proxy and browser must ask again instead. Never for a dynamic page, which would lose
 * its `no-store`.
 */
const starPages = [
  "",
  "/san-pham/:handle",
  "/gian-hang/:aisle",
  "/nha-san-xuat/:handle",
  "/chung-nhan/:id",
  "/chung-nhan/:id/in",
];
const askAgain = { key: "Cache-Control", value: "public, max-age=0, must-revalidate" };
const notCached = ["", "/en"].flatMap((language) => [
  ...starPages.map((path) => ({
    source: language + path || "/",
    missing: [{ type: "query" as const, key: "on" }],
    headers: [askAgain],
  })),
  {
    source: `${language}/san-pham`,
    missing: searchKeys.map((key) => ({ type: "query" as const, key })),
    headers: [askAgain],
  },
]);

export const headers: Headers = async () => [
  ...notCached,
  {
    source: "/:path*",
    headers: [
      ...everywhere,
      permissions(false),
      { key: "Content-Security-Policy", value: contentSecurityPolicy(false) },
    ],
  },
  // Later rules win: card payment is the one place where a foreign script may run.
  ...checkoutPaths.map((source) => ({
    source,
    headers: [permissions(true), { key: "Content-Security-Policy", value: contentSecurityPolicy(true) }],
  })),
  ...deskPaths.map((source) => ({
    source,
    headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy(false, true) }],
  })),
  {
    // HSTS only where a proxy says that the visitor came over https.
    source: "/:path*",
    has: [{ type: "header" as const, key: "x-forwarded-proto", value: "https" }],
    headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }],
  },
  {
    source: "/fonts/:path*",
    headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
  },
  {
    source: "/images/:path*",
    headers: [{ key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" }],
  },
];
