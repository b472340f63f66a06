import type { ProducerSummary } from "@contracts/catalogue";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { formerPlace } from "@/ui/former-place";
import { LinkButton } from "@/ui/link-button";
import { legalFormName, presentPlace } from "@/ui/producer-tile";
import { messages } from "./messages";

export const ProducerCard = ({ producer, locale }: { producer: ProducerSummary; locale: Locale }) => {
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
