import type { ListingRow } from "@contracts/listing";
import { listListings } from "@/data/producer-listings";
import { formatInstantDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { Picture } from "@/ui/picture";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./messages";
import { ListingStateTag } from "./state-tag";

// What needs the producer's hand comes first.
const urgency = ["returned", "draft", "submitted"];
const rank = ({ state }: ListingRow) => (state ? urgency.indexOf(state) : urgency.length);

const ListingCard = ({ row, locale }: { row: ListingRow; locale: Locale }) => (
  <li className="relative grid grid-cols-[3.5rem_1fr] items-start gap-3 rounded-card border border-hairline bg-white p-3 hover:border-cham focus-within:border-cham">
    <div className="overflow-hidden rounded-sm">
      <Picture kind={row.product.kind} alt="" sizes="56px" />
    </div>
    <div className="grid min-w-0 justify-items-start gap-1.5">
      <a
        href={deskPaths(locale).listing(row.product.id)}
        className="font-semibold leading-snug break-words text-cham after:absolute after:inset-0 after:rounded-card"
      >
        {row.product.title}
      </a>
      <ListingStateTag state={row.state} locale={locale} />
      {row.remarks && (
        <p lang="vi" className="line-clamp-2 text-sm break-words text-son">
          {row.remarks}
        </p>
      )}
      {row.approved_at && (
        <p className="text-sm text-muc-muted">
          {messages(locale).approvedOn(formatInstantDay(row.approved_at))}
        </p>
      )}
    </div>
  </li>
);

/** The producer's products, each with where the proposal for its page stands. */
export const ListingListPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const rows = (await listListings()) ?? toSignIn(locale, deskPaths(locale).listings);
  return (
    <>
      <h1 className="pt-5 text-2xl text-cham-dark">{t.title}</h1>
      <p className="max-w-[42rem] pb-4 text-sm text-muc-muted">{t.lead}</p>
      {rows.length === 0 ? (
        <EmptyState scene="producer" title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2">
          {[...rows]
            .sort((a, b) => rank(a) - rank(b))
            .map((row) => (
              <ListingCard key={row.product.id} row={row} locale={locale} />
            ))}
        </ul>
      )}
    </>
  );
};
