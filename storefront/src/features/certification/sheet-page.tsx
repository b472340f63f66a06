import type { CertificationDetail } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { isHeld } from "./certification-facts";
import { messages } from "./page-messages";
import { certificationPath } from "./paths";
import { PrintButton } from "./print-button";
import { detailSentence } from "./standing-words";
import { VerificationSheet } from "./verification-sheet";

type SheetPageProps = { detail: CertificationDetail; address: string; locale: Locale };

const Controls = ({ id, locale }: { id: string; locale: Locale }) => {
  const t = messages(locale).sheet;
  return (
    <div className="flex flex-wrap items-end gap-4 pb-6 print:hidden">
      <fieldset className="flex gap-6">
        <legend className="font-semibold">{t.size}</legend>
        {["A6", "A4"].map((size) => (
          <label key={size} className="inline-flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name="kho"
              id={`kho-${size.toLowerCase()}`}
              defaultChecked={size === "A6"}
              className="size-5 accent-cham"
            />
            {size}
          </label>
        ))}
      </fieldset>
      <PrintButton label={t.print} />
      <LinkButton href={certificationPath(locale, id)} look="quiet">
        {t.back}
      </LinkButton>
    </div>
  );
};

/** The print view: paper size by plain radio buttons, and the sheet; none for what is no longer in force. */
export const SheetPage = ({ detail, address, locale }: SheetPageProps) => {
  const { certification } = detail;
  const t = messages(locale);
  const holds = certification.standing !== null && isHeld({ standing: certification.standing });
  return (
    <>
      <div className="print:hidden">
        <PageHeader title={t.sheet.title} lead={holds ? t.sheet.lead : undefined} />
      </div>
      {holds ? (
        <>
          <Controls id={certification.id} locale={locale} />
          <VerificationSheet detail={detail} address={address} locale={locale} />
        </>
      ) : (
        <div className="grid justify-items-start gap-4">
          <Notice tone="warning" title={detailSentence(detail, locale)}>
            <p>{t.verifyEnded}</p>
          </Notice>
          <LinkButton href={certificationPath(locale, certification.id)} look="secondary">
            {t.sheet.back}
          </LinkButton>
        </div>
      )}
    </>
  );
};
