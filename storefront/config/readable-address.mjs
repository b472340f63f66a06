/** An address no page has: the market's own "not found" page answers it. */
const UNREADABLE = "/dia-chi-khong-doc-duoc";

/**
 * The path and query to answer; one whose path is broken percent-encoding ("/san-pham/%E0%A4%A") or holds a
 * null byte names no page. Next 16.4 answers those with 500: it renders its 400 page under the same address.
 * @param {string} url as the request line has it
 */
export function readableAddress(url) {
  const [path = "/"] = url.split("?", 1);
  try {
    return decodeURIComponent(path).includes("\0") ? UNREADABLE : url;
  } catch {
    return UNREADABLE;
  }
}
