"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/lib/class-names";
import { useBasket } from "./stored-basket";

export type NavItem = { href: string; label: string; isBasket?: boolean };

// The browser's path, without the inner /vi of a rewritten address.
const bare = (path: string) => path.replace(/^\/vi(?=\/)/, "");

/** The wholesale pages; the basket tells how many lines it holds. */
export const WholesaleNav = ({ label, items }: { label: string; items: readonly NavItem[] }) => {
  const path = bare(usePathname());
  const { lines } = useBasket();
  const current = [...items]
    .sort((a, b) => b.href.length - a.href.length)
    .find(({ href }) => path === href || path.startsWith(`${href}/`));
  return (
    <nav
      aria-label={label}
      className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-1 [scrollbar-width:none] lg:order-none lg:mx-0 lg:w-auto lg:grow lg:px-0"
    >
      <ul className="flex">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item === current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 border-b-4 px-3 whitespace-nowrap",
                item === current
                  ? "border-nghe font-semibold text-cham-dark"
                  : "border-transparent hover:text-cham",
              )}
            >
              {item.label}
              {item.isBasket && lines.length > 0 && (
                <span className="inline-flex h-6 min-w-6 items-center justify-center rounded-pill bg-nghe px-1.5 text-sm font-semibold text-[#1d1b16]">
                  {lines.length}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
