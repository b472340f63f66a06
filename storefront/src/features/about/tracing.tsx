import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Prose } from "@/ui/prose";
import { messages } from "./messages";

/** An honest page for any lot code: there is no lot data yet. */
export const Tracing = ({ locale, code }: { locale: Locale; code: string | null }) => {
  const t = messages(locale).tracing;
  return (
    <>
      <PageHeader title={code === null ? t.title : t.unknown(code)} lead={t.notOpen} />
      <Prose>
        <p>{t.text}</p>
        <p>{t.meanwhile}</p>
        <p className="pt-2">
          <LinkButton href={localePath(locale, "/tra-cuu")}>{t.check}</LinkButton>
        </p>
      </Prose>
    </>
  );
};
