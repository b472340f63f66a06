import type { SettlementView } from "@contracts/settlement";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Price } from "@/ui/price";
import { Tag, type Tone } from "@/ui/tag";
import { deskPaths } from "../paths";
import { messages } from "./messages";

const tones: Record<SettlementView["state"], Tone> = {
  open: "notice",
  approved: "notice",
  paid: "good",
  returned: "bad",
  void: "plain",
};

export const SettlementTag = ({ state, locale }: { state: SettlementView["state"]; locale: Locale }) => (
  <Tag tone={tones[state]}>{messages(locale).state[state]}</Tag>
);

/** The producer's settlements, newest first, each the way to its statement. */
export const SettlementList = ({
  settlements,
  locale,
}: {
  settlements: readonly SettlementView[];
  locale: Locale;
}) => {
  const t = messages(locale);
  if (settlements.length === 0) return <p className="max-w-[36rem] text-muc-muted">{t.noSettlements}</p>;
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {settlements.map(({ id, code, state, amount_vnd, up_to_on, paid_on }) => (
        <li key={id}>
          <a
            href={deskPaths(locale).settlement(id)}
            className="grid h-full gap-2 rounded-card border border-hairline bg-white p-4 hover:border-cham"
          >
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-display font-semibold">{code}</span>
              <SettlementTag state={state} locale={locale} />
            </span>
            <Price amount={amount_vnd} />
            <span className="text-sm text-muc-muted">
              {paid_on && state === "paid" ? t.paidOn(formatDay(paid_on)) : t.upTo(formatDay(up_to_on))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};
