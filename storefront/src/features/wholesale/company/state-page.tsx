import type { WholesaleMe } from "@contracts/wholesale";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { wholesalePaths } from "../paths";
import { messages } from "./messages";

/** How a company stands that may not buy now: why, and what to do next. It shows no price. */
export const StatePage = ({ me, locale }: { me: WholesaleMe; locale: Locale }) => {
  const t = messages(locale).state;
  const { state, state_reason, name } = me.buyer;
  return (
    <div className="mx-auto grid max-w-[42rem] gap-4 pb-12">
      <PageHeader title={t[state].title} lead={t[state].text} />
      <p className="font-display text-lg font-semibold break-words">{name}</p>
      {state_reason && (
        <Notice tone={state === "applied" ? "info" : "warning"} title={t.reason}>
          <p className="break-words">{state_reason}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3 pt-2">
        {state === "refused" && <LinkButton href={wholesalePaths(locale).apply}>{t.again}</LinkButton>}
        <LinkButton href={localePath(locale, "/san-pham")} look="secondary">
          {t.retail}
        </LinkButton>
      </div>
    </div>
  );
};
