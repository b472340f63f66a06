import type { ListingContent, ListingField } from "@contracts/listing";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { type LabelWordKey, labelNames, valuesOf } from "./draft-values";
import { listingWords, messages } from "./messages";
import { deskPicture } from "./picture-address";

/** A content's label as lines in words. */
const labelLines = (content: ListingContent, locale: Locale): string => {
  const t = messages(locale);
  const values = valuesOf(content);
  const lines = labelNames.flatMap((name) => {
    if (values[name] === "") return [];
    if (name === "field_set")
      return [`${t.labelField[name]}: ${t.fieldSet[content.label.field_set ?? "other"]}`];
    if (name === "alcohol_percent") return [`${t.labelField[name]}: ${values[name]}`];
    const word = t.labelField[name.replace(/_(?:vi|en)$/, "") as LabelWordKey];
    return [`${name.endsWith("_en") ? t.inEnglish(word) : word}: ${values[name]}`];
  });
  return lines.join("\n");
};

/** What a field says, as text; pictures are shown instead. */
const textOf = (content: ListingContent, field: ListingField, locale: Locale): string => {
  if (field === "pictures") return "";
  if (field === "label") return labelLines(content, locale);
  if (field === "picture_alts") return Object.values(content.picture_alts).join("\n");
  if (field === "season_months")
    return content.season_months?.join(", ") ?? listingWords(locale).facts.allYear;
  return valuesOf(content)[field];
};

type SideProps = { content: ListingContent; field: ListingField; name: string; locale: Locale };

const Side = ({ content, field, name, locale }: SideProps) => {
  const text = textOf(content, field, locale);
  const isEmpty = field === "pictures" ? content.pictures.length === 0 : text === "";
  return (
    <div className="min-w-0">
      <p className="text-sm text-muc-muted">{name}</p>
      {isEmpty && <p className="text-muc-muted">{messages(locale).empty}</p>}
      {field === "pictures" ? (
        <div className="grid grid-cols-3 gap-2">
          {content.pictures.map((url) => (
            // biome-ignore lint/performance/noImgElement: a photograph of the producer's own
            <img
              key={url}
              src={deskPicture(url)}
              alt=""
              className="aspect-square w-full rounded-sm object-cover"
            />
          ))}
        </div>
      ) : (
        <p className="break-words whitespace-pre-line">{text}</p>
      )}
    </div>
  );
};

type Props = {
  page: ListingContent;
  proposed: ListingContent;
  changed: readonly ListingField[];
  locale: Locale;
};

/** What a proposal changes against the page as it stands, field by field. */
export const ListingChanges = ({ page, proposed, changed, locale }: Props) => {
  const t = messages(locale);
  return (
    <Card as="section">
      <h2 className="pb-2 text-lg text-cham-dark">{t.changes}</h2>
      {changed.length === 0 && <p className="text-muc-muted">{t.noChanges}</p>}
      {changed.map((field) => (
        <div key={field} className="border-t border-hairline py-3 first-of-type:border-t-0">
          <h3 className="pb-1 text-base">{t.field[field]}</h3>
          <div className="grid gap-3 sm:grid-cols-2">
            <Side content={page} field={field} name={t.now} locale={locale} />
            <Side content={proposed} field={field} name={t.proposed} locale={locale} />
          </div>
        </div>
      ))}
    </Card>
  );
};
