import type { StarRating } from "@contracts/certification";
import { type Locale, localePath } from "@/lib/locale";
import { Stars } from "@/ui/star-badge/star-badge";
import { messages } from "./messages";

const ratings: readonly StarRating[] = [5, 4, 3];

/** What the stars mean, and what the market does so that they stay true. */
export const StarPromise = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <section className="mt-12 grid gap-10 rounded-card bg-cham-dark p-6 text-[#fbf8f1] md:mt-16 md:grid-cols-2 md:gap-16 md:p-12">
      <div>
        <h2 className="pb-3 text-xl md:text-2xl">{t.starsTitle}</h2>
        <p className="pb-5">{t.starsText}</p>
        <ul className="grid gap-3 pb-5">
          {ratings.map((rating) => (
            <li key={rating} className="grid grid-cols-[6rem_1fr] items-center gap-3">
              <Stars rating={rating} />
              <span>{t.scores[rating]}</span>
            </li>
          ))}
        </ul>
        <a
          href={localePath(locale, "/sao-ocop")}
          className="inline-flex min-h-11 items-center underline decoration-nghe decoration-2 underline-offset-4"
        >
          {t.starsMore}
        </a>
      </div>
      <div>
        <h2 className="pb-3 text-xl md:text-2xl">{t.truthTitle}</h2>
        <ol className="grid gap-4 pb-5">
          {t.truth.map((sentence, index) => (
            <li key={sentence} className="grid grid-cols-[2rem_1fr] gap-2">
              <span aria-hidden className="font-display text-xl leading-tight font-semibold text-nghe">
                {index + 1}
              </span>
              <span>{sentence}</span>
            </li>
          ))}
        </ol>
        <a
          href={localePath(locale, "/quy-che")}
          className="inline-flex min-h-11 items-center underline decoration-nghe decoration-2 underline-offset-4"
        >
          {t.rules}
        </a>
      </div>
    </section>
  );
};
