import type { Standing } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { LookUpQuery } from "./look-up-query";
import { messages } from "./messages";

const standings: readonly Standing[] = ["in_force", "expiring", "expired", "superseded", "revoked"];

export const LookUpForm = ({ query, path, locale }: { query: LookUpQuery; path: string; locale: Locale }) => {
  const t = messages(locale);
  return (
    <form
      action={path}
      className="grid items-end gap-4 rounded-card bg-gao-raised p-4 md:grid-cols-[2fr_1fr_1fr_1fr_auto] md:p-6"
    >
      <Field id="tra-cuu" label={t.query} name="q" type="search" maxLength={200} defaultValue={query.q} />
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
      <Field label={t.on} name="on" type="date" defaultValue={query.on} title={t.onHint} />
      <Button>{t.search}</Button>
    </form>
  );
};
