import type { Standing } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { LookUpChoices } from "./look-up-choices";
import { messages as lookUpMessages } from "./look-up-messages";
import { type AskedLookUp, hasConditions } from "./look-up-query";
import { messages } from "./messages";

const standings: readonly Standing[] = ["in_force", "expiring", "expired", "superseded", "revoked"];

type LookUpFormProps = { asked: AskedLookUp; choices: LookUpChoices; path: string; locale: Locale };

const Conditions = ({ asked, choices, locale }: Omit<LookUpFormProps, "path">) => {
  const t = messages(locale);
  const words = lookUpMessages(locale);
  const { query, wrongDay } = asked;
  return (
    <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
      <Select
        label={words.holder}
        name="producer"
        placeholder={words.anyHolder}
        options={choices.producers}
        defaultValue={query.producer}
      />
      <Select
        label={words.commune}
        name="commune"
        placeholder={words.anyCommune}
        options={choices.communes}
        defaultValue={query.commune}
      />
      <Field
        label={words.decision}
        name="decision"
        maxLength={120}
        placeholder="2616/QĐ-UBND"
        defaultValue={query.decision}
      />
      <Select
        label={t.standing}
        name="standing"
        placeholder={t.anyStanding}
        options={standings.map((value) => ({ value, label: t.standings[value] }))}
        defaultValue={query.standing}
      />
      <Select
        label={t.starCount}
        name="stars"
        placeholder={t.anyStars}
        options={["5", "4", "3"].map((value) => ({ value, label: t.stars(Number(value)) }))}
        defaultValue={query.stars}
      />
      <Field
        label={t.on}
        name="on"
        type="date"
        defaultValue={query.on}
        hint={words.onHint}
        error={wrongDay === null ? undefined : words.wrongDay(wrongDay)}
      />
    </div>
  );
};

/** One plain form: words first, the other conditions folded away until they are wanted. */
export const LookUpForm = ({ asked, choices, path, locale }: LookUpFormProps) => {
  const { query, wrongDay } = asked;
  const words = lookUpMessages(locale);
  return (
    <form action={path} className="grid gap-4 rounded-card bg-gao-raised p-4 md:p-6">
      {query.product && <input type="hidden" name="product" value={query.product} />}
      <div className="grid items-end gap-4 md:grid-cols-[1fr_auto]">
        <Field
          id="tra-cuu"
          label={words.words}
          hint={words.wordsHint}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={query.q}
        />
        <Button>{messages(locale).search}</Button>
      </div>
      <details open={hasConditions(query) || wrongDay !== null} className="group">
        <summary className="inline-flex min-h-11 items-center gap-2 font-semibold text-link">
          {words.more}
          <span aria-hidden className="group-open:rotate-180">
            ▾
          </span>
        </summary>
        <Conditions asked={asked} choices={choices} locale={locale} />
      </details>
    </form>
  );
};
