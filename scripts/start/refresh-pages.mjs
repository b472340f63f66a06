import { Failure } from "../terminal/failure.mjs";

/**
 * Drops every catalogue page the storefront may still hold from an earlier database.
 * @param {string} storefrontUrl
 * @param {string} internalSecret
 */
export async function refreshPages(storefrontUrl, internalSecret) {
  const response = await fetch(`${storefrontUrl}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-internal-secret": internalSecret },
    body: JSON.stringify({ tags: ["catalogue", "certifications", "aisles"] }),
  });
  if (!response.ok) throw new Failure(`The storefront refused to refresh its pages (${response.status}).`);
}
