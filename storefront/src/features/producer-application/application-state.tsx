import type { ApplicationView } from "@contracts/producer-application";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { ForgetDraft } from "./forget-draft";
import { messages } from "./messages";

const tones = { submitted: "info", returned: "warning", approved: "good", refused: "error" } as const;
type Props = { application: ApplicationView; locale: Locale; news: "new" | "mended" | null };

/** Where an application stands and what comes next, for whoever holds its code. */
export const ApplicationStateView = ({ application, locale, news }: Props) => {
  const t = messages(locale);
  const { code, name, state, submitted_on, remark, forgotten_on } = application;
  return (
    <div className="grid max-w-[40rem] gap-6">
      {news && <ForgetDraft />}
      {news === "new" && (
        <Notice tone="good" title={t.received} live>
          {t.keepCode(code)}
        </Notice>
      )}
      {news === "mended" && (
        <Notice tone="good" title={t.mended} live>
          {t.mendedText}
        </Notice>
      )}
      <dl className="grid gap-3">
        {[
          [t.holder, name],
          [t.submittedOn, formatDay(submitted_on)],
        ]
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-muc-muted">{label}</dt>
              <dd className="font-semibold break-words">{value}</dd>
            </div>
          ))}
      </dl>
      <Notice tone={tones[state]} title={t.states[state]}>
        {forgotten_on ? t.forgotten(formatDay(forgotten_on)) : t.next[state]}
      </Notice>
      {remark && (
        <section>
          <h2 className="pb-1 text-lg text-cham-dark">{t.officeWrote}</h2>
          <p className="whitespace-pre-line break-words">{remark}</p>
        </section>
      )}
      {state === "approved" && (
        <p>
          <LinkButton href={localePath(locale, "/kenh-chu-the")}>{t.toDesk}</LinkButton>
        </p>
      )}
    </div>
  );
};
