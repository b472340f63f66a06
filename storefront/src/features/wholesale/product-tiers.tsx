"use client";

import type { PriceTier } from "@contracts/wholesale";
import { useEffect, useState } from "react";
import { TierList } from "./tier-list";

/** One variant's tiers as `/api/wholesale-tiers` answers them. */
export type VariantTiers = {
  sku: string;
  variant_title: string;
  tiers: PriceTier[];
  min_quantity: number;
  case_size: number;
};

type ProductTiersProps = {
  handle: string;
  /** The wholesale page in the reader's language. */
  href: string;
  words: { title: string; open: string; from: string; minimum: string; perCase: string };
};

/**
 * The signed-in buyer's price tiers on the public product page. The page is one for everybody, so the
 * tiers come from a fetch of the visitor's own, and nobody else's browser even asks.
 */
export const ProductTiers = ({ handle, href, words }: ProductTiersProps) => {
  const [variants, setVariants] = useState<VariantTiers[]>([]);
  useEffect(() => {
    if (!/(?:^|; )visitor=1/.test(document.cookie)) return;
    const controller = new AbortController();
    fetch(`/api/wholesale-tiers?product=${encodeURIComponent(handle)}`, { signal: controller.signal })
      .then((answer) => (answer.ok ? answer.json() : { variants: [] }))
      .then((answer: { variants: VariantTiers[] }) => setVariants(answer.variants))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) console.warn("The wholesale prices could not be read.", error);
      });
    return () => controller.abort();
  }, [handle]);
  if (variants.length === 0) return null;
  return (
    <section className="grid gap-3 rounded-card border border-cham bg-white p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-base">{words.title}</h2>
        <a href={href} className="inline-flex min-h-11 items-center text-link">
          {words.open}
        </a>
      </div>
      {variants.map((variant) => (
        <div key={variant.sku} className="grid gap-1 overflow-x-auto">
          <p className="text-sm">
            <strong>{variant.variant_title}</strong>{" "}
            <span className="text-muc-muted">
              {words.minimum} {variant.min_quantity} · {words.perCase} {variant.case_size}
            </span>
          </p>
          <TierList tiers={variant.tiers} active={null} words={words} />
        </div>
      ))}
    </section>
  );
};
