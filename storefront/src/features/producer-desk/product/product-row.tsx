import type { OwnProductRow } from "@contracts/own-product";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { Picture } from "@/ui/picture";
import { StarLine } from "@/ui/star-badge/star-line";
import { Tag, type Tone } from "@/ui/tag";
import { deskPicture } from "../listing/picture-address";
import { deskPaths } from "../paths";
import { messages } from "./list-messages";

const tones: Record<OwnProductRow["state"], Tone> = {
  public: "good",
  hidden: "plain",
  draft: "plain",
  submitted: "notice",
  returned: "bad",
};

const priceOf = ({ price_from_vnd: from, price_to_vnd: to }: OwnProductRow): string | null => {
  if (from === null || to === null) return null;
  return from === to ? formatMoney(from) : `${formatMoney(from)} – ${formatMoney(to)}`;
};

const StockWords = ({ row, locale }: { row: OwnProductRow; locale: Locale }) => {
  const t = messages(locale);
  if (row.available === null) return null;
  if (row.available <= 0) return <span className="font-semibold text-son">{t.soldOut}</span>;
  const count = formatCount(row.available);
  return <span>{row.is_proposal ? t.toSell(count) : t.stock(count)}</span>;
};

const Star = ({ row, locale }: { row: OwnProductRow; locale: Locale }) => {
  if (row.is_proposal) return null;
  const { star } = row;
  if (star.star_rating === null && star.former === null)
    return <p className="text-sm text-muc-muted">{messages(locale).noStar}</p>;
  return <StarLine star={star} locale={locale} exact />;
};

/** One product at a glance: where it stands, what it costs, what is left, and its star. */
export const ProductRow = ({ row, locale }: { row: OwnProductRow; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  return (
    <li className="relative grid grid-cols-[4.5rem_1fr] items-start gap-3 rounded-card border border-hairline bg-white p-3 hover:border-cham focus-within:border-cham">
      <div className="overflow-hidden rounded-sm">
        <Picture kind={row.kind} photo={row.picture && deskPicture(row.picture)} alt="" sizes="72px" />
      </div>
      <div className="grid min-w-0 justify-items-start gap-1">
        <a
          href={row.is_proposal ? paths.proposal(row.id) : paths.listing(row.id)}
          className="font-semibold leading-snug break-words text-cham after:absolute after:inset-0 after:rounded-card"
        >
          {row.title || t.untitled}
        </a>
        <div className="flex flex-wrap gap-1.5">
          <Tag tone={tones[row.state]}>{t.state[row.state]}</Tag>
          {row.change && <Tag tone={tones[row.change]}>{t.change[row.change]}</Tag>}
        </div>
        <p className="flex flex-wrap gap-x-3 text-sm">
          <strong>{priceOf(row) ?? t.noPrice}</strong>
          <StockWords row={row} locale={locale} />
          {row.pack_count > 1 && <span className="text-muc-muted">{t.packs(row.pack_count)}</span>}
        </p>
        <Star row={row} locale={locale} />
        {row.remarks && (
          <p lang="vi" className="line-clamp-2 text-sm break-words text-son">
            {row.remarks}
          </p>
        )}
        {row.saved_at && <p className="text-sm text-muc-muted">{t.saved(formatInstant(row.saved_at))}</p>}
      </div>
    </li>
  );
};
