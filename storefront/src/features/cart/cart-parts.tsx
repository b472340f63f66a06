import type { CartPart } from "@contracts/cart";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { CartLine } from "./cart-line";
import { messages } from "./messages";

/** The cart as it will travel: one parcel a producer. */
export const CartParts = ({ parts, locale }: { parts: readonly CartPart[]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <div className="grid content-start gap-5">
      <p className="text-muc-muted">{t.parcels(parts.length)}</p>
      {parts.map((part) => (
        <Card key={part.producer.id} as="section">
          <h2 className="pb-3 text-base">
            <span className="font-sans text-sm font-normal text-muc-muted">{t.from}</span>{" "}
            <a
              href={localePath(locale, `/nha-san-xuat/${part.producer.handle}`)}
              className="hover:underline underline-offset-4"
            >
              {part.producer.name}
            </a>
          </h2>
          <ul className="-mb-4">
            {part.lines.map((line) => (
              <CartLine key={line.id} line={line} locale={locale} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
};
