import type { ProducerMe } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { switchDesk } from "./switch-desk";

type DeskChoiceProps = { me: ProducerMe; locale: Locale; label: string };

/** The other producers for which this person acts; each opens its desk. */
export const DeskChoice = ({ me, locale, label }: DeskChoiceProps) => {
  const others = me.producers.filter(({ id }) => id !== me.producer.id);
  if (others.length === 0) return null;
  return (
    <div className="border-y border-hairline py-1">
      <p className="px-3 pt-1 text-sm text-muc-muted">{label}</p>
      {others.map(({ id, name }) => (
        <form key={id} action={switchDesk.bind(null, locale, id)}>
          <button
            type="submit"
            className="flex min-h-11 w-full items-center rounded-card px-3 py-2 text-left font-semibold text-cham-dark hover:bg-gao-raised"
          >
            <span className="min-w-0 break-words">{name}</span>
          </button>
        </form>
      ))}
    </div>
  );
};
