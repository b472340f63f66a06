import type { ProducerOrderDetail } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { messages } from "./order-messages";

/** With whom the parcel travels, once it does. */
export const ShipmentFacts = ({ detail, locale }: { detail: ProducerOrderDetail; locale: Locale }) => {
  const t = messages(locale).detail;
  if (!detail.carrier) return null;
  return (
    <section className="grid gap-1 rounded-card border border-hairline bg-white p-4">
      <h2 className="text-lg">{t.shipment}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-muc-muted">{t.carrier}</dt>
        <dd className="font-semibold">{detail.carrier}</dd>
        <dt className="text-muc-muted">{t.tracking}</dt>
        <dd className="font-mono break-all">{detail.tracking_code ?? t.noTracking}</dd>
      </dl>
    </section>
  );
};
