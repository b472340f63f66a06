const shelves = ["/san-pham*", "/gian-hang/*", "/nha-san-xuat*", "/sao-ocop"];

/**
 * Asks the browser to fetch a shelf's page when a finger or pointer rests on its link. Browsers do
 * nothing of it under Save-Data, and those that do not know it ignore it; it costs no script.
 */
export const PrefetchRules = () => (
  <script type="speculationrules">
    {JSON.stringify({
      prefetch: [
        {
          where: { href_matches: [...shelves, ...shelves.map((path) => `/en${path}`)] },
          eagerness: "moderate",
        },
      ],
    })}
  </script>
);
