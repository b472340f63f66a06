import { defineMessages } from "@/lib/define-messages";
import type { Locale } from "@/lib/locale";

export type Crumb = { label: string; href: string };
const messages = defineMessages({ vi: { label: "Bạn đang ở" }, en: { label: "You are here" } });

/** The way from the home page to the parent of this page; the page itself is the heading below. */
export const Breadcrumb = ({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) => (
  <nav aria-label={messages(locale).label} className="pt-4 text-sm">
    <ol className="flex flex-wrap items-center gap-x-2">
      {crumbs.map(({ label, href }) => (
        <li
          key={href}
          className="flex items-center gap-2 after:text-muc-muted after:content-['/'] last:after:hidden"
        >
          <a
            href={href}
            className="inline-flex min-h-11 items-center text-muc-muted underline decoration-hairline underline-offset-4 hover:text-cham"
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
