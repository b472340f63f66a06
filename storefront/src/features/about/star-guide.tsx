import type { StarRating } from "@contracts/certification";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { Stars } from "@/ui/star-badge/star-badge";
import { messages } from "./messages";

const ratings: readonly StarRating[] = [5, 4, 3];

/** What the stars mean, who gives them and how long they last. */
export const StarGuide = ({ locale }: { locale: Locale }) => {
  const t = messages(locale).stars;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <ul className="grid gap-3 sm:grid-cols-3" aria-label={t.scaleTitle}>
        {ratings.map((rating) => (
          <li
            key={rating}
            className="grid justify-items-start gap-3 rounded-card bg-cham-dark p-6 text-[#fbf8f1]"
          >
            <Stars rating={rating} />
            <span className="font-display text-lg font-semibold">{t.scale[rating]}</span>
          </li>
        ))}
      </ul>
      <p className="pt-4 text-muc-muted">{t.below}</p>
      <div className="grid max-w-[64rem] gap-x-16 md:grid-cols-2">
        <Section title={t.partsTitle}>
          <ul className="grid gap-2">
            {t.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <p className="pt-3 text-sm text-muc-muted">{t.partsNote}</p>
        </Section>
        <Section title={t.issuersTitle}>
          <ul className="grid gap-2">
            {t.issuers.map((issuer) => (
              <li key={issuer}>{issuer}</li>
            ))}
          </ul>
        </Section>
        <Section title={t.validityTitle}>
          <p>{t.validity}</p>
        </Section>
        <Section title={t.formerTitle}>
          <p>{t.former}</p>
        </Section>
        <Section title={t.reviewTitle}>
          <p>{t.review}</p>
        </Section>
      </div>
      <p className="pt-10">
        <LinkButton href={localePath(locale, "/tra-cuu")}>{t.check}</LinkButton>
      </p>
    </>
  );
};
