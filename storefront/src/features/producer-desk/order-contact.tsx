import type { ProducerOrderDetail } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { buttonClass } from "@/ui/button";
import { messages } from "./order-messages";

/** The recipient, one tap from a call. */
export const OrderContact = ({ detail, locale }: { detail: ProducerOrderDetail; locale: Locale }) => {
  const t = messages(locale).detail;
  return (
    <section className="grid gap-3 rounded-card border border-hairline bg-white p-4">
      <h2 className="text-lg">{t.customer}</h2>
      <address className="not-italic">
        <p className="font-semibold">{detail.customer_name}</p>
        <p>{detail.street}</p>
        <p>
          {detail.commune}, {detail.province}
        </p>
      </address>
      <a href={`tel:${detail.phone}`} className={buttonClass("secondary", "wide")}>
        <span aria-hidden>☎</span> {t.call} {detail.phone}
      </a>
      {detail.note && (
        <div className="rounded-card bg-nghe-wash px-4 py-3">
          <p className="text-sm font-semibold">{t.note}</p>
          <p className="whitespace-pre-line">{detail.note}</p>
        </div>
      )}
    </section>
  );
};
