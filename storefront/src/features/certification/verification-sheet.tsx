import type { CertificationDetail } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { QrCode } from "@/ui/qr-code";
import { messages } from "./page-messages";

/** Stars that read in black and white: outlined shapes, not colour alone. */
const PrintedStars = ({ rating }: { rating: 3 | 4 | 5 }) => (
  <svg
    aria-hidden
    viewBox={`0 0 ${rating * 20} 20`}
    className="fill-nghe stroke-[#1d1b16] [print-color-adjust:exact]"
    strokeWidth={1}
    style={{ width: `calc(var(--u) * ${rating * 9})` }}
  >
    <use href={`#stars-${rating}`} />
  </svg>
);

type SheetProps = { detail: CertificationDetail; address: string; locale: Locale };

/** What is printed: product, holder, star and last day, and the QR code of the certification's page. */
export const VerificationSheet = ({ detail, address, locale }: SheetProps) => {
  const { certification, star } = detail;
  const t = messages(locale).sheet;
  if (star.star_rating === null) return null;
  return (
    <article className="sheet">
      <p className="sheet-small">{t.heading}</p>
      <h2 className="sheet-title">{certification.product.title}</h2>
      {certification.producer && <p className="sheet-text">{certification.producer.name}</p>}
      <PrintedStars rating={star.star_rating} />
      <p className="sheet-strong">{t.stars(star.star_rating)}</p>
      {star.valid_until && <p className="sheet-text">{t.until(formatDay(star.valid_until))}</p>}
      {certification.decision_number && (
        <p className="sheet-small">{t.decision(certification.decision_number)}</p>
      )}
      {certification.is_demonstration && <p className="sheet-strong">{t.demonstration}</p>}
      <div className="sheet-code">
        <QrCode payload={address} label={t.qr(address)} forPrint />
      </div>
      <p className="sheet-strong">{t.scan}</p>
      <p className="sheet-small break-all">{address.replace(/^https?:\/\//, "")}</p>
    </article>
  );
};
