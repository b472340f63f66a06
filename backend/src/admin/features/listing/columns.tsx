import type { OfficeListingRow } from "../../../contracts/listing";
import { formatInstant } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { ListingStateBadge } from "./state-badge";

const ageWord = (days: number | null, words: Words): string | null => {
  if (days === null) return null;
  return days === 0 ? words("listing.today") : words("listing.age", { n: days });
};

/** The page on which a row is decided. */
export const listingPath = ({ id, is_new }: OfficeListingRow): string =>
  is_new ? `/listings/new/${id}` : `/listings/${id}`;

/** Columns of the queue. */
export function listingColumns(words: Words): Column<OfficeListingRow>[] {
  return [
    {
      id: "product",
      header: words("listing.product"),
      width: 320,
      cell: (row) => (
        <TwoLines
          first={<CellLink to={listingPath(row)}>{row.product.title}</CellLink>}
          second={row.producer.name}
        />
      ),
    },
    {
      id: "state",
      header: words("listing.state"),
      width: 140,
      cell: (row) => <ListingStateBadge state={row.state} />,
    },
    {
      id: "changed",
      header: words("listing.changed"),
      width: 260,
      cell: (row) => (
        <TwoLines
          first={words(row.is_new ? "listing.kind_new" : "listing.kind_change")}
          second={row.changed.map((field) => words(`listing.field_${field}`)).join(", ")}
        />
      ),
    },
    {
      id: "submitted",
      header: words("listing.submitted"),
      width: 190,
      cell: (row) => (
        <TwoLines
          first={row.submitted_at && formatInstant(row.submitted_at)}
          second={[row.state === "submitted" && ageWord(row.age_days, words), row.submitted_by]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    },
    {
      id: "decided",
      header: words("listing.decided"),
      width: 190,
      cell: (row) =>
        row.state === "submitted" ? (
          "–"
        ) : (
          <TwoLines first={row.reviewed_at && formatInstant(row.reviewed_at)} second={row.reviewed_by} />
        ),
    },
  ];
}
