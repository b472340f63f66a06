import type { ProducerToday } from "@contracts/today";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Tag } from "@/ui/tag";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodaySection } from "./today-section";

/** The packs that run out first; each leads to its row of the table. */
export const LowPacks = ({ stock, locale }: { stock: ProducerToday["stock"]; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const rest = stock.out + stock.low - stock.packs.length;
  if (stock.packs.length === 0) return null;
  return (
    <TodaySection id="can-bo-sung" title={t.lowTitle} more={{ href: paths.stock(), label: t.toStock }}>
      <ul className="grid divide-y divide-hairline rounded-card border border-hairline bg-white">
        {stock.packs.map((pack) => (
          <li key={pack.variant_id}>
            <a
              href={paths.stock({ q: pack.sku })}
              className="flex min-h-11 items-center justify-between gap-3 px-4 py-2 hover:text-cham"
            >
              <span className="min-w-0 break-words">
                <span lang="vi">{pack.product_title}</span>{" "}
                <span lang="vi" className="text-sm text-muc-muted">
                  {pack.variant_title}
                </span>
              </span>
              <span className="shrink-0">
                <Tag tone={pack.available <= 0 ? "bad" : "notice"}>
                  {pack.available <= 0 ? t.none : t.left(formatCount(pack.available))}
                </Tag>
              </span>
            </a>
          </li>
        ))}
        {rest > 0 && <li className="px-4 py-2 text-sm text-muc-muted">{t.more(rest)}</li>}
      </ul>
    </TodaySection>
  );
};
