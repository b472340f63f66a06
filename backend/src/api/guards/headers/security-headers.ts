const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The admin is one page with its own scripts; its component library writes style attributes. */
const admin = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const picture = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** What every answer carries, whichever layer gives it. */
const always: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "x-dns-prefetch-control": "off",
};

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Answers that belong to one person must not lie in a shared cache. */
const isPersonal = (path: string): boolean =>
  [
    "/store/carts",
    "/store/orders",
    "/store/account",
    "/store/wholesale",
    "/auth",
    "/producer",
    "/admin",
  ].some((folder) => isUnder(path, folder));

/** Security headers for a path; `secure` when the market is reached over HTTPS. */
export function securityHeaders(path: string, secure: boolean): Record<string, string> {
  const headers: Record<string, string> = { ...always, "content-security-policy": nothing };
  if (secure) headers["strict-transport-security"] = "max-age=31536000; includeSubDomains";
  if (isPersonal(path)) headers["cache-control"] = "no-store";
  if (isUnder(path, "/app")) headers["content-security-policy"] = admin;
  if (isUnder(path, "/static")) {
    headers["content-security-policy"] = `${nothing}; sandbox`;
    headers["cross-origin-resource-policy"] = "cross-origin";
    // An uploaded page or script is handed over as a file and never runs under our name.
    if (!picture.test(path)) headers["content-disposition"] = "attachment";
  }
  return headers;
}
