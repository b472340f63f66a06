import type { LotDetail } from "@contracts/lot";
import type { Locale } from "@/lib/locale";
import { messages } from "./act-messages";
import { actOnLot, pressOnLot } from "./act-on-lot";
import { LotSection } from "./lot-section";
import { PressButton } from "./press-button";
import { RecallForm } from "./recall-form";

/** Closing a lot, opening it again, and calling it back. */
export const LotEnd = ({ lot, locale }: { lot: LotDetail; locale: Locale }) => {
  const t = messages(locale);
  if (lot.state === "recalled") return null;
  const isOpen = lot.state === "open";
  return (
    <LotSection title={t.stateTitle}>
      <p className="text-muc-muted">{isOpen ? t.closeText : t.reopenText}</p>
      <PressButton
        key={lot.state}
        action={pressOnLot.bind(null, locale, lot.id, { verb: "state", of: isOpen ? "closed" : "open" })}
        label={isOpen ? t.close : t.reopen}
      />
      <RecallForm
        action={actOnLot.bind(null, locale, lot.id, "recall")}
        code={lot.code}
        gone={{ orders: lot.orders.length, pieces: lot.allocated }}
        locale={locale}
      />
    </LotSection>
  );
};
