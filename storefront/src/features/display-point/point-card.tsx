import type { DisplayPointView } from "@contracts/display-point";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { messages } from "./messages";

/** One place with all one needs to go there. */
export const PointCard = ({ point, locale }: { point: DisplayPointView; locale: Locale }) => {
  const t = messages(locale);
  return (
    <Card as="li">
      <h3 lang="vi" className="text-base leading-snug break-words">
        {point.name}
      </h3>
      <p lang="vi" className="pt-2 break-words">
        {point.address}
      </p>
      {point.phone && (
        <p>
          <a
            href={`tel:${point.phone.replace(/[^0-9+]/g, "")}`}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t.phone}: {point.phone}
          </a>
        </p>
      )}
      {point.opening_hours && (
        <p className="text-muc-muted">
          {t.hours}: <span lang="vi">{point.opening_hours}</span>
        </p>
      )}
      {point.is_demonstration ? (
        <p className="pt-2">
          <Tag tone="notice">{t.demonstration}</Tag>
        </p>
      ) : (
        point.source && (
          <p className="pt-2 text-sm break-words text-muc-muted">
            {t.from}: <span lang="vi">{point.source}</span>
          </p>
        )
      )}
    </Card>
  );
};
