import { toast, usePrompt } from "@medusajs/ui";
import type { SynonymGroupView } from "../../../contracts/search-synonym";
import { useRemoveSynonymGroup, useSetSynonymGroup } from "../../data/synonyms";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";

/** Deletes a group after asking, and offers to put it back. */
export function useRemoval(): (group: SynonymGroupView) => Promise<void> {
  const words = useWords();
  const prompt = usePrompt();
  const removal = useRemoveSynonymGroup();
  const setting = useSetSynonymGroup();
  const onError = (refusal: Refusal) => toast.error(refusal.message);
  return async ({ id, terms, is_one_way }) => {
    const isSure = await prompt({
      title: words("synonym.remove_title", { terms: terms.join(", ") }),
      description: words("synonym.remove_text"),
      confirmText: words("synonym.remove"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    const putBack = () =>
      setting.mutate(
        { body: { terms, is_one_way } },
        { onSuccess: () => toast.success(words("synonym.restored")), onError },
      );
    const offer = () =>
      toast.success(words("synonym.removed"), {
        action: { label: words("synonym.undo"), altText: words("synonym.undo"), onClick: putBack },
      });
    removal.mutate(id, { onSuccess: offer, onError });
  };
}
