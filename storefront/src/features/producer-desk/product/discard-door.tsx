import type { ProposalView } from "@contracts/product-proposal";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { messages } from "./messages";
import { discardDraft } from "./move-proposal";

/** The way out of a draft, which asks first. */
export const DiscardDoor = ({ proposal, locale }: { proposal: ProposalView; locale: Locale }) => {
  const t = messages(locale);
  return (
    <details className="pt-2">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-son underline underline-offset-4">
        {t.discard}
      </summary>
      <form
        action={discardDraft.bind(null, locale, proposal.id, proposal.version)}
        className="grid justify-items-start gap-3 rounded-card border border-son p-4"
      >
        <p>{t.discardAsk}</p>
        <Button look="danger">{t.discardYes}</Button>
      </form>
    </details>
  );
};
