import { listBranches } from "@/data/buyer-company";
import { listCommunes, listProvinces } from "@/data/places";
import { findWholesaleVisitor, previewOrder } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { decodeLines } from "./basket-lines";
import { messages as catalogueMessages } from "./catalogue-messages";
import { chosenBranch, placeOfBranch } from "./chosen-branch";
import { lastDelivery } from "./last-delivery";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { PlaceForm } from "./place-form";
import { placeWholesaleOrder } from "./place-order";
import { placeWords } from "./place-words";
import { requireBuyer, toSignIn } from "./require-buyer";
import { ResumeBasket } from "./resume-basket";
import { reviewForm } from "./review-form";
import { ReviewLines } from "./review-lines";
import { ReviewTotals } from "./review-totals";
import { SyncBasket } from "./sync-basket";

/** The basket of the address, priced by the server: parts per producer, what must be corrected, the order form. */
export const ReviewPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = wholesalePaths(locale);
  const lines = decodeLines(queryValue(query, "basket") ?? "");
  const key = queryValue(query, "key") ?? "";
  const asked = queryValue(query, "province");
  const here = paths.review({ lines, key, province: asked });
  const me = await requireBuyer(locale, lines.length === 0 ? paths.reviewStored : here);
  if (!me) return null;
  if (lines.length === 0 || key.length < 8) {
    const { empty, emptyText, toCatalogue, resuming } = t;
    return <ResumeBasket locale={locale} words={{ empty, emptyText, toCatalogue, resuming }} />;
  }
  const [provinces, visitor, branches] = await Promise.all([
    listProvinces(),
    findWholesaleVisitor(),
    listBranches(),
  ]);
  const branch = chosenBranch(branches, { branch: queryValue(query, "branch"), province: asked });
  const last = branch ? placeOfBranch(branch) : await (asked ? null : lastDelivery());
  const wanted = branch?.province_code ?? asked ?? last?.province_code;
  const province = provinces.find(({ code }) => code === wanted)?.code ?? null;
  const [preview, communes] = await Promise.all([
    previewOrder(lines, province),
    province ? listCommunes(province) : [],
  ]);
  if (!preview) return toSignIn(locale, here);
  return (
    <>
      <SyncBasket
        lines={lines}
        basketKey={key}
        province={province ?? undefined}
        branch={branch?.id}
        locale={locale}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pt-4 pb-3">
        <h1 className="text-2xl text-cham-dark">{t.reviewTitle}</h1>
        <a href={paths.catalogue} className="inline-flex min-h-11 items-center text-link">
          {t.addMore}
        </a>
      </div>
      <div className="grid items-start gap-6 pb-12 lg:grid-cols-[1fr_24rem]">
        <ReviewLines
          preview={preview}
          lines={lines}
          province={province}
          locale={locale}
          words={{ ...t.part, fixText: t.fixText }}
          quantityWords={catalogueMessages(locale)}
          action={reviewForm.bind(null, locale)}
        />
        <div className="grid gap-4 lg:sticky lg:top-4">
          <ReviewTotals preview={preview} locale={locale} />
          <PlaceForm
            action={placeWholesaleOrder.bind(null, locale)}
            basket={{ lines, key }}
            offer={{ total: preview.total, can_order: preview.can_order && province !== null }}
            places={{ provinces, communes, province }}
            first={{
              name: last?.name ?? visitor?.name ?? "",
              phone: last?.phone ?? visitor?.phone ?? "",
              commune_code: last?.commune_code ?? "",
              street: last?.street ?? "",
              note: "",
              po_number: "",
              branch_id: branch?.id ?? "",
              wanted_on: "",
            }}
            branches={{
              options: branches.map(({ id, name }) => ({ value: id, label: name })),
              chosen: branch?.id ?? "",
              hint: branch && t.form.branchHours(branch.receiving_hours),
            }}
            poRequired={me.buyer.po_required}
            words={placeWords(locale, preview.total, me)}
            locale={locale}
          />
        </div>
      </div>
    </>
  );
};
