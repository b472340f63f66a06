import type { WholesaleMe } from "@contracts/wholesale";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { messages } from "./frame-messages";
import { wholesalePaths } from "./paths";
import { WholesaleNav } from "./wholesale-nav";

type WholesaleFrameProps = {
  /** Null before signing in, and for a shopper who is no buyer. */
  me: WholesaleMe | null;
  /** For how many companies she may buy; from two on she can change. */
  companies?: number;
  locale: Locale;
  /** Language and sign-out, which other features own. */
  tools: ReactNode;
  children: ReactNode;
};

/** The buyer's company above, the width of the screen for the tables below. */
export const WholesaleFrame = ({ me, companies = 1, locale, tools, children }: WholesaleFrameProps) => {
  const t = messages(locale);
  const paths = wholesalePaths(locale);
  return (
    <>
      <a
        href="#noi-dung"
        className="absolute top-2 left-2 z-20 -translate-y-20 rounded-pill bg-cham px-5 py-3 font-semibold text-on-cham focus:translate-y-0"
      >
        {t.skip}
      </a>
      <header className="print:hidden">
        <div className="mx-auto flex w-full max-w-[90rem] flex-wrap items-center gap-x-4 px-4 py-2 lg:px-6">
          <a
            href={me ? paths.catalogue : localePath(locale, "/")}
            className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 lg:flex-none"
          >
            {/* biome-ignore lint/performance/noImgElement: a vector mark */}
            <img src="/images/icon.svg" alt="" width={32} height={32} className="size-8 shrink-0" />
            <span className="grid min-w-0">
              <span className="font-display font-semibold leading-tight text-cham-dark">
                {me ? me.buyer.name : t.title}
              </span>
              {me && (
                <span className="truncate text-xs text-muc-muted">
                  {t.taxCode(me.buyer.tax_code)} · {me.member.name}
                </span>
              )}
            </span>
          </a>
          <WholesaleNav
            label={t.menu}
            items={[
              ...(me?.buyer.state === "approved"
                ? [
                    { href: paths.catalogue, label: t.catalogue },
                    { href: paths.reviewStored, label: t.review, isBasket: true },
                    { href: paths.quickOrder, label: t.quickOrder },
                    { href: paths.approvals, label: t.approvals },
                    { href: paths.orders, label: t.orders },
                    { href: paths.branches, label: t.branches },
                    { href: paths.members, label: t.members },
                  ]
                : []),
              ...(companies > 1 ? [{ href: paths.choose, label: t.choose }] : []),
              { href: localePath(locale, "/"), label: t.shop },
            ]}
          />
          <div className="ml-auto flex items-center">{tools}</div>
        </div>
        <Brocade />
      </header>
      <main id="noi-dung" className="mx-auto w-full max-w-[90rem] px-4 lg:px-6">
        {children}
      </main>
    </>
  );
};
