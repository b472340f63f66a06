import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { type EntryAsked, entryKinds } from "./read-entry-query";

/** A plain form: it needs no script, and what it finds has an address. */
export const EntryFilter = ({ asked, locale }: { asked: EntryAsked; locale: Locale }) => {
  const t = messages(locale);
  const options = entryKinds.map((value) => ({ value, label: t.kind[value] }));
  return (
    <form
      action={deskPaths(locale).entries()}
      className="grid gap-3 md:grid-cols-[1fr_1fr_auto] md:items-end"
    >
      <Field
        label={t.entries.order}
        name="order"
        maxLength={24}
        autoComplete="off"
        defaultValue={asked.order}
      />
      <Select
        label={t.entries.kind}
        name="kind"
        placeholder={t.entries.allKinds}
        options={options}
        defaultValue={asked.kind ?? ""}
      />
      <Button look="secondary">{t.entries.find}</Button>
    </form>
  );
};
