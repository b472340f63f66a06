import { Button, toast, usePrompt } from "@medusajs/ui";
import { useConfirmPayment } from "../../data/orders";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";

type Props = { orderId: string; code: string; total: number };

/** Lets the operator say that a transfer has arrived or cash was handed over, after asking once more. */
export function ConfirmPayment({ orderId, code, total }: Props) {
  const words = useWords();
  const ask = usePrompt();
  const confirmPayment = useConfirmPayment(orderId);

  async function confirm() {
    const isSure = await ask({
      variant: "confirmation",
      title: words("producer_order.confirm_title"),
      description: words("producer_order.confirm_text", { code, amount: formatMoney(total) }),
      confirmText: words("producer_order.confirm_payment"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    confirmPayment.mutate(undefined, {
      onSuccess: () => toast.success(words("producer_order.confirmed", { code })),
      onError: (refusal) =>
        toast.error(words("producer_order.confirm_failed"), { description: refusal.message }),
    });
  }

  return (
    <Button size="small" className="w-full" isLoading={confirmPayment.isPending} onClick={confirm}>
      {words("producer_order.confirm_payment")}
    </Button>
  );
}
