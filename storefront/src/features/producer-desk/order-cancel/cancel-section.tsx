import { randomUUID } from "node:crypto";
import type { ProducerOrderDetail } from "@contracts/producer";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { CancelForm } from "./cancel-form";
import { cancelLines } from "./cancel-lines";
import { messages } from "./messages";

/** What of an order is not sent, and the way to say so while nothing of it has left. */
export const CancelSection = ({ detail, locale }: { detail: ProducerOrderDetail; locale: Locale }) => {
  const t = messages(locale);
  const isOpen = detail.status === "placed" || detail.status === "confirmed";
  const lines = detail.lines
    .map(({ line_item_id, title, variant_title, quantity, canceled_quantity }) => ({
      id: line_item_id,
      label: t.quantity([title, variant_title].filter(Boolean).join(" · ")),
      of: t.of(formatCount(quantity - canceled_quantity)),
      most: quantity - canceled_quantity,
    }))
    .filter((line) => line.most > 0);
  const { open, lead, reason, chooseReason, words, wordsHint, fee, save, pending } = t;
  return (
    <>
      {detail.cancellations.length > 0 && (
        <section className="grid gap-2 rounded-card border border-hairline bg-white p-4">
          <h2 className="text-lg">{t.history}</h2>
          <ul className="grid gap-3">
            {detail.cancellations.map((act) => (
              <li key={act.at} className="text-sm">
                <p className="font-semibold">
                  {act.lines.map(({ title, quantity }) => `${title} ×${formatCount(quantity)}`).join(", ")}
                </p>
                <p>{[t.reasons[act.reason].replace(/ \(.*\)$/, ""), act.words].filter(Boolean).join(": ")}</p>
                <p className="text-muc-muted">
                  {formatInstant(act.at)} · {t.given(formatMoney(act.goods_total + act.shipping_total))}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CancelForm
        action={cancelLines.bind(null, locale, detail.id)}
        formKey={randomUUID()}
        lines={isOpen ? lines : []}
        reasons={Object.entries(t.reasons).map(([value, label]) => ({ value, label }))}
        words={{ open, lead, reason, chooseReason, words, wordsHint, fee, save, pending }}
      />
    </>
  );
};
