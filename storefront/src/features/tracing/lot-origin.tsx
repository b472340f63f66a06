import type { LotTrace, TracePlace } from "@contracts/tracing";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { formerPlace } from "@/ui/former-place";
import { LinkButton } from "@/ui/link-button";
import { legalFormName, presentPlace } from "@/ui/producer-tile";
import { messages } from "./messages";

/** A place in one line: what the producer wrote, and the commune where that does not name it already. */
export const placeWords = ({ place, commune }: TracePlace): string =>
  commune === null || place.includes(commune) ? place : [place, commune].filter(Boolean).join(" · ");

/** Who made the lot, and where they sit, now and on older papers. */
export const LotProducer = ({ producer, locale }: { producer: LotTrace["producer"]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <Card>
      <p className="text-sm text-muc-muted">{legalFormName(producer.legal_form, locale)}</p>
      <p className="font-display text-lg font-semibold">{producer.name}</p>
      <p className="pt-1">{presentPlace(producer)}</p>
      <p className="pb-4 text-sm text-muc-muted">{t.formerPlace(formerPlace(producer))}</p>
      <LinkButton href={localePath(locale, `/nha-san-xuat/${producer.handle}`)} look="secondary" size="small">
        {t.producerMore}
      </LinkButton>
    </Card>
  );
};

/** One step back: each raw material with its area. */
export const LotMaterials = ({
  materials,
  locale,
}: {
  materials: LotTrace["raw_materials"];
  locale: Locale;
}) => {
  const t = messages(locale);
  if (materials.length === 0) return <p className="text-muc-muted">{t.noMaterials}</p>;
  return (
    <ul className="border-t border-hairline">
      {materials.map((material) => (
        <li
          key={`${material.name}|${material.place}|${material.received_on}`}
          className="border-b border-hairline py-3"
        >
          <p className="font-semibold">{material.name}</p>
          <p className="text-muc-muted">
            {[placeWords(material), material.received_on && t.received(formatDay(material.received_on))]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
};
