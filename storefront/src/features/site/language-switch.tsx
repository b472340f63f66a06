"use client";

import { usePathname } from "next/navigation";
import { type Locale, switchLocalePath } from "@/lib/locale";

// A filtered list is served from an inner address; its public one is the product list.
const publicPath = (path: string) => path.replace(/^\/(vi|en)\/tim$/, "/$1/san-pham");

/** The same page in the other language. */
export const LanguageSwitch = ({
  to,
  label,
  short = to.toUpperCase(),
}: {
  to: Locale;
  label: string;
  short?: string;
}) => (
  <a
    href={switchLocalePath(publicPath(usePathname()), to)}
    hrefLang={to}
    lang={to}
    className="inline-flex min-h-11 min-w-11 items-center justify-center px-2 text-sm underline decoration-hairline underline-offset-4 hover:text-cham"
    onClick={(event) => {
      const { pathname, search } = window.location;
      event.currentTarget.href = switchLocalePath(pathname + search, to);
    }}
  >
    <span className="max-md:sr-only">{label}</span>
    <span aria-hidden className="md:hidden">
      {short}
    </span>
  </a>
);
