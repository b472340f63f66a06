import { Text } from "@medusajs/ui";
import type { ListingContent, ListingField, OfficeListing } from "../../../contracts/listing";
import { useWords } from "../../lib/use-words";
import { Section } from "../../ui/section";
import { FieldDiff } from "./field-diff";
import { PicturePair } from "./picture-pair";

/** A field as text: keywords in a row, a label one fact a line. */
function textOf(content: ListingContent, field: Exclude<ListingField, "pictures">): string {
  const value = content[field];
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join(", ");
  const facts = Object.entries(value).filter(([, fact]) => fact !== undefined && fact !== "");
  return facts
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, fact]) => `${name}: ${fact}`)
    .join("\n");
}

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
            <FieldDiff before={textOf(listing.compared_with, field)} after={textOf(listing.content, field)} />
          )}
        </div>
      ))}
    </Section>
  );
}
