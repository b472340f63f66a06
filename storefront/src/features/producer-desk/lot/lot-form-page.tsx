import { notFound, redirect } from "next/navigation";
import { now } from "@/clock";
import { listCommunes } from "@/data/places";
import { findLot, findNewLotForm } from "@/data/producer-lots";
import { vietnamDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./form-messages";
import { LotForm } from "./lot-form";
import { newValues, valuesOf } from "./lot-values";
import { messages as lotMessages } from "./messages";
import { saveLotForm } from "./save-lot";

type LotFormPageProps = { locale: Locale; id: string | null };

const findEditable = async (locale: Locale, id: string) => {
  const paths = deskPaths(locale);
  const lot = await findLot(id);
  if (lot === "missing") notFound();
  if (lot === "signed_out") return toSignIn(locale, paths.lot(id, "/sua"));
  return lot.is_editable ? lot : redirect(paths.lot(id));
};

/** A new lot, or the facts of one of which nothing was packed yet. */
export const LotFormPage = async ({ locale, id }: LotFormPageProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const start = (await findNewLotForm()) ?? toSignIn(locale, id ? paths.lot(id, "/sua") : paths.newLot);
  const lot = id === null ? null : await findEditable(locale, id);
  const communes = await listCommunes(start.place.province_code);
  const variants = start.variants.map(({ variant_id, product_title, variant_title }) => ({
    value: variant_id,
    label: `${product_title}, ${variant_title}`,
  }));
  const values = lot ? valuesOf(lot) : newValues(start, vietnamDay(now()));
  return (
    <>
      <a
        href={lot ? paths.lot(lot.id) : paths.lots()}
        className="inline-flex min-h-11 items-center pt-2 text-link"
      >
        ← {lot ? lot.code : lotMessages(locale).back}
      </a>
      <h1 className="pt-1 text-2xl break-words text-cham-dark">{lot ? t.editTitle(lot.code) : t.newTitle}</h1>
      {variants.length === 0 ? (
        <EmptyState scene="producer" title={t.noVariants}>
          <p>{t.noVariantsText}</p>
          <LinkButton href={paths.today} look="secondary">
            {lotMessages(locale).back}
          </LinkButton>
        </EmptyState>
      ) : (
        <>
          {!lot && <p className="max-w-[36rem] pt-1 text-muc-muted">{t.newLead}</p>}
          <LotForm
            locale={locale}
            first={{ values, faults: {}, message: "", attempt: 0 }}
            action={saveLotForm.bind(null, locale, id)}
            variants={variants}
            communes={communes.map(({ code, name }) => ({ value: code, label: name }))}
            isNew={!lot}
          />
        </>
      )}
    </>
  );
};
