import { toast, usePrompt } from "@medusajs/ui";
import type { WithdrawnCertification } from "../../../contracts/office-certification";
import { usePutBackCertification } from "../../data/certifications";
import { useWords } from "../../lib/use-words";

/** Asks, then puts a withdrawn decision back on record. */
export function usePutBack() {
  const words = useWords();
  const ask = usePrompt();
  const putBack = usePutBackCertification();
  return async ({ id, decision_number, product }: WithdrawnCertification): Promise<void> => {
    const number = decision_number ?? product?.title ?? "";
    const isSure = await ask({
      variant: "confirmation",
      title: words("certification.put_back_title", { number }),
      description: words("certification.put_back_text"),
      confirmText: words("certification.put_back"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    putBack.mutate(id, {
      onSuccess: () => toast.success(words("certification.put_back_done", { number })),
      onError: ({ message }) => toast.error(words("certification.failed"), { description: message }),
    });
  };
}
