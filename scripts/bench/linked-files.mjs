/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  const match = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll("&amp;", "&");
}

/** @param {string} html @param {string} name @returns {string[]} */
const tags = (html, name) => [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "gi"))].map(([tag]) => tag);

/**
 * The candidate a phone of 412 px at double density would take: the first at least 824 px wide.
 * @param {string} srcset
 */
export function phoneCandidate(srcset) {
  const candidates = srcset
    .split(",")
    .map((part) => part.trim().split(/\s+/))
    .map(([url = "", size = ""]) => ({ url, width: Number.parseInt(size, 10) || 0 }))
    .toSorted((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= 824) ?? candidates.at(-1))?.url;
}

/**
 * What a browser loads at once for a served page, before any script has run. Pictures marked lazy are
 * listed apart: whether they load depends on the screen.
 * @param {string} html
 */
export function linkedFiles(html) {
  const links = tags(html, "link").map((tag) => ({
    rel: attribute(tag, "rel") ?? "",
    kind: attribute(tag, "as") ?? "",
    href: attribute(tag, "href"),
  }));
  /** @param {(link: (typeof links)[number]) => boolean} isWanted @returns {(string | undefined)[]} */
  const hrefs = (isWanted) => links.filter(isWanted).map(({ href }) => href);
  const scripts = tags(html, "script").filter((tag) => !/\bnomodule\b/i.test(tag));
  const images = tags(html, "img").map((tag) => {
    const srcset = attribute(tag, "srcset");
    const url = (srcset && phoneCandidate(srcset)) || attribute(tag, "src");
    return { url, isLazy: attribute(tag, "loading") === "lazy" };
  });
  /** @param {(string | undefined)[]} urls */
  const distinct = (urls) => [
    ...new Set(urls.flatMap((url) => (url && !url.startsWith("data:") ? [url] : []))),
  ];
  return {
    scripts: distinct([
      ...scripts.map((tag) => attribute(tag, "src")),
      ...hrefs(({ rel, kind }) => rel === "modulepreload" || (rel === "preload" && kind === "script")),
    ]),
    styles: distinct(hrefs(({ rel }) => rel === "stylesheet")),
    fonts: distinct(hrefs(({ rel, kind }) => rel === "preload" && kind === "font")),
    images: distinct(images.filter(({ isLazy }) => !isLazy).map(({ url }) => url)),
    lazyImages: distinct(images.filter(({ isLazy }) => isLazy).map(({ url }) => url)),
  };
}
