import type { ProducerPage } from "@contracts/catalogue";
import type { Locale } from "@/lib/locale";
import { formerPlace } from "@/ui/former-place";
import { presentPlace } from "@/ui/producer-tile";
import { messages } from "./messages";

/** Where the producer is, was, and what else it is called. */
export const ProducerFacts = ({ producer, locale }: { producer: ProducerPage; locale: Locale }) => {
  const t = messages(locale);
  const facts = [
    [t.place, presentPlace(producer)],
    [t.formerPlace, formerPlace(producer)],
    [t.aliases, producer.aliases.join(" · ")],
  ].filter(([, value]) => value !== "");
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="text-sm text-muc-muted">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {producer.source?.startsWith("http") && (
        <div>
          <dt className="text-sm text-muc-muted">{t.source}</dt>
          <dd>
            <a
              href={producer.source}
              rel="noreferrer nofollow"
              className="inline-flex min-h-11 items-center text-link"
            >
              {new URL(producer.source).hostname}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
};
