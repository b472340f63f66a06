"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/lib/class-names";

const icons = {
  today: "M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6",
  orders: "M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9",
  lots: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2",
  stock: "M5 20V9M12 20V4M19 20v-7M3 20h18",
  money: "M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6.5 9v0M17.5 15v0",
  products: "M5 4h14v16H5zM8 8h8v5H8zM8 16h8",
} as const;
export type DeskMenuItem = { href: string; label: string; icon: keyof typeof icons };

// The browser's path, without the inner /vi of a rewritten address.
const bare = (path: string) => path.replace(/^\/vi(?=\/)/, "");

/** The desk's pages: at the bottom edge of a phone, under the header of a wider screen. */
export const DeskMenu = ({ label, items }: { label: string; items: readonly DeskMenuItem[] }) => {
  const path = bare(usePathname());
  const under = (href: string) => path.startsWith(`${href}/`);
  // The desk's first page lies above all others and is only where its own address is.
  const isAbove = (href: string) => items.some((other) => other.href.startsWith(`${href}/`));
  const current = items.find(({ href }) => path === href || (under(href) && !isAbove(href)));
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-hairline bg-gao pb-[env(safe-area-inset-bottom)] md:static md:border-t-0 md:border-b"
    >
      <ul className="mx-auto grid max-w-[60rem] auto-cols-fr grid-flow-col md:flex md:gap-2 md:px-2">
        {items.map((item) => {
          const here = item === current;
          return (
            <li key={item.href}>
              <a
                href={item.href}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "flex min-h-16 flex-col items-center justify-center gap-0.5 border-t-4 px-1 text-center text-sm leading-tight md:min-h-12 md:flex-row md:gap-2 md:border-t-0 md:border-b-4 md:px-3 md:text-base",
                  here
                    ? "border-nghe font-semibold text-cham-dark"
                    : "border-transparent text-muc-muted hover:text-cham",
                )}
              >
                <svg
                  aria-hidden
                  viewBox="0 0 24 24"
                  className="size-6 fill-none stroke-current stroke-2 [stroke-linecap:round] [stroke-linejoin:round]"
                >
                  <path d={icons[item.icon]} />
                </svg>
                {item.label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
