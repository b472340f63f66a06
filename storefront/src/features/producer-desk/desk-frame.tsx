import type { ProducerMe } from "@contracts/producer";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { DeskLanguage } from "./desk-language";
import { DeskMenu } from "./desk-menu";
import { messages } from "./frame-messages";
import { DeskChoice } from "./member/desk-choice";
import { DeskWatch } from "./member/desk-watch";
import { NoticeBell } from "./notice-bell";
import { DeskOffline } from "./offline/desk-offline";
import { deskPaths } from "./paths";
import { SellingBanner } from "./selling-banner";
import { signOutOfDesk } from "./sign-in";

type DeskFrameProps = {
  me: ProducerMe;
  unread: number;
  written_at: string;
  locale: Locale;
  children: ReactNode;
};

/** Who is at the desk above, the pages below where the thumb is, the page between. */
export const DeskFrame = ({ me, unread, written_at, locale, children }: DeskFrameProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  return (
    <div className="pb-24 md:pb-10">
      <a
        href="#noi-dung"
        className="absolute top-2 left-2 z-20 -translate-y-20 rounded-pill bg-cham px-5 py-3 font-semibold text-on-cham focus:translate-y-0"
      >
        {t.skip}
      </a>
      <DeskWatch producerId={me.producer.id} />
      <DeskOffline me={me} written_at={written_at} locale={locale} />
      <header>
        <div className="mx-auto flex w-full max-w-[60rem] items-center justify-between gap-3 px-4 py-2">
          <a href={paths.today} className="flex min-h-11 min-w-0 items-center gap-2.5">
            {/* biome-ignore lint/performance/noImgElement: a vector mark */}
            <img src="/images/icon.svg" alt="" width={32} height={32} className="size-8 shrink-0" />
            <span className="grid min-w-0">
              <span className="text-xs text-muc-muted">{t.desk}</span>
              <span className="truncate font-display font-semibold leading-tight text-cham-dark">
                {me.producer.name}
              </span>
            </span>
          </a>
          <div className="flex shrink-0 items-center gap-2">
            <NoticeBell unread={unread} locale={locale} />
            <details className="relative shrink-0">
              <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-pill border border-hairline px-3 text-sm font-semibold">
                <svg
                  aria-hidden
                  viewBox="0 0 24 24"
                  className="size-5 fill-none stroke-current stroke-2 sm:hidden"
                >
                  <circle cx="12" cy="8" r="4" />
                  <path d="M4 21c1-5 4.500-7 8-7s7 2 8 7" strokeLinecap="round" />
                </svg>
                <span className="max-w-40 truncate max-sm:sr-only">{me.member.name}</span>
                <span aria-hidden>▾</span>
              </summary>
              <div className="absolute right-0 z-20 mt-1 grid w-64 gap-1 rounded-card border border-hairline bg-white p-2">
                <p className="px-3 py-2 text-sm break-words">
                  <strong>{me.member.name}</strong>
                  <br />
                  <span className="text-muc-muted">{me.member.email}</span>
                </p>
                <DeskChoice me={me} locale={locale} label={t.otherDesks} />
                {[
                  { href: localePath(locale, "/"), label: t.shop },
                  { href: paths.papers, label: t.papers },
                  ...(me.member.role === "staff" ? [] : [{ href: paths.members, label: t.members }]),
                  { href: paths.changes(), label: t.changes },
                ].map(({ href, label }) => (
                  <a
                    key={href}
                    href={href}
                    className="inline-flex min-h-11 items-center rounded-card px-3 hover:bg-gao-raised"
                  >
                    {label}
                  </a>
                ))}
                <DeskLanguage to={locale === "vi" ? "en" : "vi"} label={t.otherLanguage} />
                <form action={signOutOfDesk.bind(null, locale)}>
                  <button
                    type="submit"
                    className="flex min-h-11 w-full items-center rounded-card px-3 text-left font-semibold text-son hover:bg-son-wash"
                  >
                    {t.signOut}
                  </button>
                </form>
              </div>
            </details>
          </div>
        </div>
        <Brocade />
      </header>
      <DeskMenu
        label={t.menu}
        items={[
          { href: paths.today, label: t.today, icon: "today" },
          { href: paths.orders(), label: t.orders, icon: "orders" },
          { href: paths.lots(), label: t.lots, icon: "lots" },
          { href: paths.stock(), label: t.stock, icon: "stock" },
          { href: paths.products(), label: t.products, icon: "products" },
          ...(me.member.role === "staff"
            ? []
            : [{ href: paths.money, label: t.money, icon: "money" as const }]),
        ]}
      />
      <main id="noi-dung" className="mx-auto w-full max-w-[60rem] px-4">
        <SellingBanner selling={me.selling} locale={locale} />
        {children}
      </main>
    </div>
  );
};
