import type { VariantView } from "@contracts/catalogue";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { StockTag } from "@/ui/stock-tag";
import { messages } from "./messages";

type PackStockProps = { variant: Pick<VariantView, "stock" | "season">; locale: Locale };

/** What is left of a pack, or that its season is over and when it is expected back. */
export const PackStock = ({ variant, locale }: PackStockProps) => {
  if (!variant.season.is_over) return <StockTag stock={variant.stock} locale={locale} />;
  const t = messages(locale);
  const { returns_on } = variant.season;
  return (
    <span className="text-sm font-semibold text-nghe-deep">
      {returns_on ? t.seasonBack(formatDay(returns_on)) : t.seasonOver}
    </span>
  );
};
