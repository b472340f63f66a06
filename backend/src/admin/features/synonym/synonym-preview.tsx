import { Alert, Text } from "@medusajs/ui";
import type { SynonymPreview as Preview } from "../../../contracts/search-synonym";
import { useWords } from "../../lib/use-words";

/** What each term would find, and where a term is itself the name of a product. */
export function SynonymPreview({ preview }: { preview: Preview }) {
  const words = useWords();
  return (
    <section className="flex flex-col gap-y-2" aria-live="polite">
      <Text size="small" weight="plus">
        {words("synonym.preview_title")}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {preview.rows.map((row) => (
          <li key={row.term}>
            <Text size="small">
              {words("synonym.preview_row", { term: row.term, before: row.before, after: row.after })}
            </Text>
          </li>
        ))}
      </ul>
      {preview.rows.flatMap(({ term, product }) =>
        product === null
          ? []
          : [
              <Alert key={term} variant="warning">
                {words("synonym.preview_product", { term, product })}
              </Alert>,
            ],
      )}
    </section>
  );
}
