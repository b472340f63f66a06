import { Button, toast, usePrompt } from "@medusajs/ui";
import type { RoundEntryView } from "../../../contracts/evaluation-round";
import { useWithdrawEntry } from "../../data/rounds";
import { useWords } from "../../lib/use-words";

/** Takes an entry out of the round, once asked whether that is meant. */
export function WithdrawButton({ roundId, entry }: { roundId: string; entry: RoundEntryView }) {
  const words = useWords();
  const ask = usePrompt();
  const withdrawal = useWithdrawEntry(roundId);
  const name = entry.product_name;
  async function withdraw() {
    const isSure = await ask({
      title: words("round.withdraw_title", { name }),
      description: words("round.withdraw_text"),
      confirmText: words("round.withdraw"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    withdrawal.mutate(entry.id, {
      onSuccess: () => toast.success(words("round.withdrawn", { name })),
      onError: (refusal) => toast.error(words("round.failed"), { description: refusal.message }),
    });
  }
  return (
    <Button
      size="small"
      variant="transparent"
      className="whitespace-nowrap"
      isLoading={withdrawal.isPending}
      onClick={withdraw}
    >
      {words("round.withdraw")}
    </Button>
  );
}
