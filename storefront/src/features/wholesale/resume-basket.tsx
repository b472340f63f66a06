"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { wholesalePaths } from "./paths";
import { useBasket } from "./stored-basket";

type ResumeBasketProps = {
  locale: Locale;
  words: { empty: string; emptyText: string; toCatalogue: string; resuming: string };
};

/** The review page without a basket in its address: opens the stored one, or says that there is none. */
export const ResumeBasket = ({ locale, words }: ResumeBasketProps) => {
  const router = useRouter();
  const { lines, key } = useBasket();
  const paths = wholesalePaths(locale);
  useEffect(() => {
    if (lines.length > 0) router.replace(wholesalePaths(locale).review({ lines, key }));
  }, [router, locale, lines, key]);
  if (lines.length > 0) return <p className="py-16 text-center text-muc-muted">{words.resuming}</p>;
  return (
    <EmptyState scene="empty-cart" title={words.empty} isPageTitle>
      <p>{words.emptyText}</p>
      <LinkButton href={paths.catalogue}>{words.toCatalogue}</LinkButton>
    </EmptyState>
  );
};
