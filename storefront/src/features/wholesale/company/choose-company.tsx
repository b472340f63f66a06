import type { BuyerChoice } from "@contracts/wholesale";
import type { Locale } from "@/lib/locale";
import { PageHeader } from "@/ui/page-header";
import { choose } from "./actions";
import { messages } from "./messages";

type Props = { companies: readonly BuyerChoice[]; returnTo: string; locale: Locale };

/** Somebody of several companies says for which she buys now. */
export const ChooseCompany = ({ companies, returnTo, locale }: Props) => {
  const t = messages(locale);
  return (
    <div className="mx-auto max-w-[36rem] pb-12">
      <PageHeader title={t.choose.title} lead={t.choose.lead} />
      <form action={choose.bind(null, locale)} className="grid gap-3">
        <input type="hidden" name="return_to" value={returnTo} />
        {companies.map(({ id, name, role, state }) => (
          <button
            key={id}
            type="submit"
            name="buyer"
            value={id}
            className="grid min-h-16 gap-0.5 rounded-card border border-control bg-white px-4 py-3 text-left hover:border-cham"
          >
            <span className="font-display font-semibold break-words text-cham-dark">{name}</span>
            <span className="text-sm text-muc-muted">
              {[t.roles[role], t.choose.states[state]].filter(Boolean).join(" · ")}
            </span>
          </button>
        ))}
      </form>
    </div>
  );
};
