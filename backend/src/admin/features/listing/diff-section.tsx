import { Text } from "@medusajs/ui";
import type { ListingContent, ListingField, OfficeListing } from "../../../contracts/listing";
import { useWords, type Words } from "../../lib/use-words";
import { Section } from "../../ui/section";
import { FieldDiff } from "./field-diff";
import { labelText } from "./label-text";
import { PicturePair } from "./picture-pair";

/** A field as text: keywords in a row, a label one fact a line. */
function textOf(content: ListingContent, field: Exclude<ListingField, "pictures">, words: Words): string {
  if (field === "label") return labelText(content.label, words);
  if (field === "picture_alts") return Object.values(content.picture_alts).join("\n");
  if (field === "keywords") return content.keywords.join(", ");
  if (field === "season_months") return seasonText(content.season_months, words);
  return String(content[field] ?? "");
}

const seasonText = (months: readonly number[] | null, words: Words): string =>
  months === null ? words("listing.all_year") : months.join(", ");

/** What the proposal changes, field by field. */
export function ListingDiff({ listing }: { listing: OfficeListing }) {
  const words = useWords();
  const legend = (
    <Text size="small" className="text-ui-fg-subtle">
      {words("listing.legend")}
    </Text>
  );
  return (
    <Section
      title={words(listing.state === "submitted" ? "listing.diff" : "listing.diff_past")}
      aside={legend}
    >
      {listing.changed.map((field) => (
        <div key={field} className="flex flex-col gap-y-2 px-6 py-4">
          <Text size="small" weight="plus">
            {words(`listing.field_${field}`)}
          </Text>
          {field === "pictures" ? (
            <PicturePair before={listing.compared_with.pictures} after={listing.content.pictures} />
          ) : (
            <FieldDiff
              before={textOf(listing.compared_with, field, words)}
              after={textOf(listing.content, field, words)}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
