import type { StockBucket } from "@contracts/catalogue";
import { classNames } from "@/lib/class-names";
import { defineMessages } from "@/lib/define-messages";
import type { Locale } from "@/lib/locale";

const messages = defineMessages({
  vi: { in: "Còn hàng", low: "Sắp hết hàng", out: "Tạm hết hàng" },
  en: { in: "In stock", low: "Few left", out: "Out of stock" },
});
const tones: Record<StockBucket, string> = { in: "text-che", low: "text-nghe-deep", out: "text-muc-muted" };

export const StockTag = ({ stock, locale }: { stock: StockBucket; locale: Locale }) => (
  <span className={classNames("inline-flex items-center gap-2 text-sm font-semibold", tones[stock])}>
    <span
      aria-hidden
      className={classNames("size-2 rounded-pill", stock === "out" ? "border border-current" : "bg-current")}
    />
    {messages(locale)[stock]}
  </span>
);
