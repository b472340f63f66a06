import type { LotCounts } from "@contracts/lot";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { messages } from "./messages";

type PiecesBarProps = { counts: Pick<LotCounts, "quantity" | "remaining">; locale: Locale };

/** How much of the lot is left, as a bar and in numbers. */
export const PiecesBar = ({ counts: { quantity, remaining }, locale }: PiecesBarProps) => (
  <div className="grid gap-1">
    <svg
      aria-hidden
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className="h-2 w-full rounded-pill bg-gao-raised fill-che"
    >
      <rect width={(100 * remaining) / quantity} height="1" />
    </svg>
    <p className="text-sm">{messages(locale).remaining(formatCount(remaining), formatCount(quantity))}</p>
  </div>
);
