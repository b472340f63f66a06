const shelves = ["/san-pham*", "/gian-hang/*", "/nha-san-xuat*", "/sao-ocop"];

/** A search that nobody has made must not be counted as one. */
const searches = ["/san-pham\\?*q=*", "/en/san-pham\\?*q=*"];

/**
 * Asks the browser to fetch a shelf's page when a finger or pointer rests on its link. Browsers do
 * nothing of it under Save-Data, and those that do not know it ignore it; it costs no script.
 */
export const PrefetchRules = () => (
  <script type="speculationrules">
    {JSON.stringify({
      prefetch: [
        {
          where: {
            and: [
              { href_matches: [...shelves, ...shelves.map((path) => `/en${path}`)] },
              { not: { href_matches: searches } },
            ],
          },
          eagerness: "moderate",
        },
      ],
    })}
  </script>
);
