import type { ListingDetail, ListingField } from "@contracts/listing";
import { notFound } from "next/navigation";
import { findListing } from "@/data/producer-listings";
import { formatInstant, formatInstantDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { firstState } from "./draft-state";
import { ListingChanges } from "./listing-changes";
import { ListingForm } from "./listing-form";
import { listingWords, messages } from "./messages";
import { readPlaces } from "./places";
import { saveListingDraft } from "./save-listing";
import { ListingStateTag } from "./state-tag";
import { withdrawListing } from "./withdraw-listing";
import { withdrawRefusal } from "./withdraw-refusal";

const namesOf = (fields: readonly ListingField[], locale: Locale): string =>
  fields.map((field) => messages(locale).field[field]).join(", ");

/** What the producer must know before writing on: the office's remarks, a page that moved on. */
const Told = ({ listing: { open }, locale }: { listing: ListingDetail; locale: Locale }) => {
  const t = messages(locale);
  if (!open) return null;
  return (
    <>
      {open.remarks && open.state !== "submitted" && (
        <Notice tone="warning" title={t.remarks}>
          <p lang="vi" className="whitespace-pre-line break-words">
            {open.remarks}
          </p>
        </Notice>
      )}
      {open.page_changed.length > 0 && (
        <Notice tone="warning" title={t.pageChanged}>
          <p>{t.pageChangedText(namesOf(open.page_changed, locale))}</p>
        </Notice>
      )}
    </>
  );
};

type Props = { locale: Locale; id: string; failed: boolean };

/** One product's page as its producer proposes it: where it stands, what it changes, and the form. */
export const ListingPage = async ({ locale, id, failed }: Props) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const listing = await findListing(id);
  if (listing === "missing") notFound();
  if (listing === "signed_out") return toSignIn(locale, paths.listing(id));
  const { product, open, page, history } = listing;
  return (
    <>
      <a href={paths.products()} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.back}
      </a>
      <header className="grid justify-items-start gap-2 pt-1 pb-4">
        <h1 className="text-2xl break-words text-cham-dark">{product.title}</h1>
        <ListingStateTag state={open?.state ?? null} locale={locale} />
        <a
          href={localePath(locale, `/san-pham/${product.handle}`)}
          className="inline-flex min-h-11 items-center text-link"
        >
          {t.see}
        </a>
      </header>
      <div className="grid gap-6">
        {failed && <Notice tone="error">{await withdrawRefusal(locale)}</Notice>}
        <Told listing={listing} locale={locale} />
        {open?.state === "submitted" && (
          <Notice tone="info" title={t.submittedAt(formatInstant(open.submitted_at ?? open.saved_at))}>
            <p className="pb-3">{t.submittedText}</p>
            <form action={withdrawListing.bind(null, locale, product.id, open.version)}>
              <Button look="secondary">{t.withdraw}</Button>
            </form>
          </Notice>
        )}
        {open && (
          <ListingChanges page={page} proposed={open.content} changed={open.changed} locale={locale} />
        )}
        {open?.state !== "submitted" && (
          <ListingForm
            first={firstState(listing)}
            action={saveListingDraft.bind(null, locale, product.id)}
            words={listingWords(locale)}
            places={await readPlaces((open?.content ?? page).material_commune_code)}
          />
        )}
        {history.length > 0 && (
          <section>
            <h2 className="pb-2 text-lg text-cham-dark">{t.history}</h2>
            <ul className="grid gap-2">
              {history.map(({ id: version, approved_at, changed }) => (
                <li key={version} className="text-sm break-words">
                  <strong>{formatInstantDay(approved_at)}</strong> · {namesOf(changed, locale)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
};
