"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type Locale, switchLocalePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";

/** The same page of the desk in the other language, filters and all. */
export const DeskLanguage = ({ to, label }: { to: Locale; label: string }) => {
  const query = Object.fromEntries(useSearchParams());
  return (
    <a
      href={switchLocalePath(withQuery(usePathname(), query), to)}
      hrefLang={to}
      lang={to}
      className="inline-flex min-h-11 items-center rounded-card px-3 hover:bg-gao-raised"
    >
      {label}
    </a>
  );
};
