import type { MoneyOverview } from "@contracts/settlement";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { messages } from "./messages";

/** How the money stands: what is due above, what is on its way and what was paid below. */
export const MoneyTiles = ({ money, locale }: { money: MoneyOverview; locale: Locale }) => {
  const t = messages(locale);
  const owes = money.due_vnd < 0;
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      <Tile
        wide
        tone={owes ? "border-son bg-son-wash" : "border-nghe bg-nghe-wash"}
        label={owes ? t.owed : t.due}
        amount={Math.abs(money.due_vnd)}
        hint={owes ? t.owedHint : t.dueHint}
      />
      <Tile label={t.settling} amount={money.settling_vnd} hint={t.settlingHint} />
      <Tile label={t.paid} amount={money.paid_vnd} hint={t.paidHint} />
      <Tile label={t.unpaid} amount={money.unpaid_vnd} hint={t.orders(money.unpaid_orders)} half />
      <Tile
        label={t.undelivered}
        amount={money.undelivered_vnd}
        hint={t.orders(money.undelivered_orders)}
        half
      />
    </dl>
  );
};

type TileProps = {
  label: string;
  amount: number;
  hint: string;
  tone?: string;
  /** Takes the whole width of a phone. */
  wide?: boolean;
  half?: boolean;
};

const Tile = ({ label, amount, hint, tone = "border-hairline bg-white", wide, half }: TileProps) => (
  <div
    className={classNames(
      "grid content-between gap-1 rounded-card border-2 p-4",
      tone,
      (wide || half) && "md:col-span-2",
      wide && "col-span-2",
    )}
  >
    <dt className="text-sm font-semibold">{label}</dt>
    <dd className="grid gap-0.5">
      <span
        className={classNames(
          "font-display font-semibold whitespace-nowrap",
          wide ? "text-3xl text-cham-dark" : "text-lg",
        )}
      >
        {formatMoney(amount)}
      </span>
      <span className="text-sm text-muc-muted">{hint}</span>
    </dd>
  </div>
);
