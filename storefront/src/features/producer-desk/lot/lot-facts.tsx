import type { LotDetail } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { LinkButton } from "@/ui/link-button";
import { deskPaths } from "../paths";
import { LotSection } from "./lot-section";
import { messages } from "./messages";
import { PiecesBar } from "./pieces-bar";

/** What a lot is, how much of it is left, and what it was made of. */
export const LotFacts = ({ lot, locale }: { lot: LotDetail; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const facts = [
    { label: t.product, value: `${lot.product.title}, ${lot.variant.title}` },
    { label: t.madeOn, value: formatDay(lot.made_on) },
    { label: t.useBy, value: lot.use_by_on ? formatDay(lot.use_by_on) : t.noUseBy },
    { label: t.allocated, value: formatCount(lot.allocated) },
    { label: t.writtenOff, value: formatCount(lot.written_off) },
  ];
  return (
    <LotSection title={t.facts}>
      <PiecesBar counts={lot} locale={locale} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muc-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="pt-2 font-semibold">{t.materials}</h3>
      {lot.raw_materials.length === 0 ? (
        <p className="text-muc-muted">{t.noMaterials}</p>
      ) : (
        <ul className="grid gap-2">
          {lot.raw_materials.map(({ name, place, supplier, received_on }) => (
            <li key={`${name} ${place} ${received_on}`} className="min-w-0 break-words">
              <strong>{name}</strong>
              <br />
              <span className="text-sm text-muc-muted">
                {[place, supplier && t.supplier(supplier), received_on && t.received(formatDay(received_on))]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2 pt-1">
        {lot.is_editable && (
          <LinkButton href={paths.lot(lot.id, "/sua")} look="secondary" size="small">
            {t.edit}
          </LinkButton>
        )}
        <LinkButton href={paths.trace(lot.code)} look="quiet" size="small">
          {t.trace}
        </LinkButton>
      </div>
    </LotSection>
  );
};
