import { classNames } from "@/lib/class-names";
import { formatMoney } from "@/lib/money";

const sizes = { regular: "text-base", large: "text-2xl", total: "text-xl" } as const;

/** An amount of đồng in the display face, never split over lines. */
export const Price = ({ amount, size = "regular" }: { amount: number; size?: keyof typeof sizes }) => (
  <span className={classNames("font-display font-semibold whitespace-nowrap", sizes[size])}>
    {formatMoney(amount)}
  </span>
);
