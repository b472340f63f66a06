"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { onCartChange } from "@/lib/cart-event";

/** What the answer of /api/me says about this visitor. */
export type Visitor = {
  name: string | null;
  cart_count: number;
  role: "shopper" | "buyer" | "producer" | null;
};
type Words = { cart: string; signIn: string; account: string; wholesaleDesk: string; producerDesk: string };
type Paths = { cart: string; signIn: string; account: string; wholesale: string; producer: string };

const nobody: Visitor = { name: null, cart_count: 0, role: null };
const link =
  "relative inline-flex min-h-11 items-center gap-2 rounded-pill px-2.5 md:px-3 font-semibold hover:bg-gao-raised";

const deskOf = (visitor: Visitor, words: Words, paths: Paths) => {
  if (visitor.role === "producer") return { href: paths.producer, label: words.producerDesk };
  if (visitor.role === "buyer") return { href: paths.wholesale, label: words.wholesaleDesk };
  return visitor.role
    ? { href: paths.account, label: words.account }
    : { href: paths.signIn, label: words.signIn };
};

/** Account and cart: the same on every static page until one small question tells who is looking. */
export const VisitorLinks = ({ words, paths }: { words: Words; paths: Paths }) => {
  const [visitor, setVisitor] = useState(nobody);
  const page = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again on every page, as an order may have emptied the cart
  useEffect(() => {
    if (!/(?:^|; )visitor=1/.test(document.cookie)) return;
    const controller = new AbortController();
    fetch("/api/me", { signal: controller.signal })
      .then((answer) => (answer.ok ? answer.json() : nobody))
      .then(setVisitor)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) console.warn("The cart count could not be read.", error);
      });
    return () => controller.abort();
  }, [page]);
  useEffect(() => onCartChange((cart_count) => setVisitor((now) => ({ ...now, cart_count }))), []);

  const desk = deskOf(visitor, words, paths);
  return (
    <>
      <a href={desk.href} className={link}>
        <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
          <circle cx="12" cy="8" r="4" />
          <path d="M4 21c1-5 4.500-7 8-7s7 2 8 7" strokeLinecap="round" />
        </svg>
        <span className="max-lg:sr-only">{desk.label}</span>
      </a>
      <a
        href={paths.cart}
        className={link}
        aria-label={visitor.cart_count > 0 ? `${words.cart} (${visitor.cart_count})` : undefined}
      >
        <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
          <path
            d="M4 9h16l-2 11H6zM8 9c0-3 1.500-5.500 4-5.500S16 6 16 9M9 13v3M12 13v3M15 13v3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span className="max-lg:sr-only">{words.cart}</span>
        {visitor.cart_count > 0 && (
          <span className="inline-flex h-6 min-w-6 items-center justify-center rounded-pill bg-nghe px-1.5 text-sm text-[#1d1b16]">
            {visitor.cart_count}
          </span>
        )}
      </a>
    </>
  );
};
