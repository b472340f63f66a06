import type { Locale } from "@/lib/locale";
import { messages } from "./notice-messages";
import { deskPaths } from "./paths";

/** The way to the notices, with how many wait. */
export const NoticeBell = ({ unread, locale }: { unread: number; locale: Locale }) => (
  <a
    href={deskPaths(locale).notices()}
    aria-label={messages(locale).bell(unread)}
    className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-pill border border-hairline hover:border-cham"
  >
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className="size-5 fill-none stroke-current stroke-2 [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <path d="M6 16v-5a6 6 0 0112 0v5l2 2H4zM10 21h4" />
    </svg>
    {unread > 0 && (
      <span
        aria-hidden
        className="absolute -top-1 -right-1 min-w-5 rounded-pill bg-nghe px-1.5 text-center text-xs leading-5 font-semibold text-[#1d1b16]"
      >
        {unread > 99 ? "99+" : unread}
      </span>
    )}
  </a>
);
