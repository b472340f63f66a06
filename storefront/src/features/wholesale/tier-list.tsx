import type { PriceTier } from "@contracts/wholesale";
import { classNames } from "@/lib/class-names";
import { formatCount, formatMoney } from "@/lib/money";

type TierListProps = { tiers: readonly PriceTier[]; active: PriceTier | null; words: { from: string } };

/** The price tiers side by side; the one that applies is filled. */
export const TierList = ({ tiers, active, words }: TierListProps) => (
  <ul className="flex gap-1 text-sm">
    {tiers.map((tier) => (
      <li
        key={tier.min_quantity}
        aria-current={tier === active ? "true" : undefined}
        className={classNames(
          "grid min-w-20 rounded-sm border px-2 py-0.5 leading-snug whitespace-nowrap",
          tier === active ? "border-che bg-che-wash font-semibold text-che" : "border-hairline",
        )}
      >
        <span className={classNames("text-xs", tier !== active && "text-muc-muted")}>
          {words.from} {formatCount(tier.min_quantity)}
        </span>
        {formatMoney(tier.unit_price)}
      </li>
    ))}
  </ul>
);
