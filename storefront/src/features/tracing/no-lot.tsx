import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Prose } from "@/ui/prose";
import { LotForm } from "./lot-form";
import { messages } from "./messages";

/** No lot bears the code (`unknown`), or not together with the barcode that was scanned (`pair`). */
export const NoLot = ({ locale, because }: { locale: Locale; because: "unknown" | "pair" }) => {
  const t = messages(locale);
  return (
    <>
      <PageHeader title={because === "pair" ? t.pairTitle : t.unknownTitle} />
      <Prose>
        <p>{because === "pair" ? t.pairText : t.unknownText}</p>
        <LotForm locale={locale} />
        <p>
          <LinkButton href={localePath(locale, "/khieu-nai")} look="quiet">
            {t.report}
          </LinkButton>
        </p>
      </Prose>
    </>
  );
};
