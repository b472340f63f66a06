import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { SettlementState } from "../../../contracts/ledger";
import type { OfficeSettlement } from "../../../contracts/settlement";
import { type SettlementAct, useSettlementAct } from "../../data/settlements";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { RemarkDrawer } from "../../ui/remark-drawer";
import { PayDrawer } from "./pay-drawer";

type Verb = SettlementAct["verb"];
const offered: Record<SettlementState, Verb[]> = {
  open: ["call-off", "approve"],
  approved: ["call-off", "pay"],
  paid: ["take-back"],
  returned: [],
  void: [],
};

/** What can be done to a settlement now; each asks first and says what it leads to. */
export function SettlementActs({ detail }: { detail: OfficeSettlement }) {
  const words = useWords();
  const ask = usePrompt();
  const { settlement } = detail;
  const { code, state, producer, amount_vnd } = settlement;
  const [drawer, setDrawer] = useState<Exclude<Verb, "approve"> | null>(null);
  const acting = useSettlementAct(settlement.id);
  const run = (act: SettlementAct) =>
    acting.mutate(act, {
      onSuccess: () => {
        setDrawer(null);
        toast.success(words(`settlement.done_${act.verb}`, { code }));
      },
      onError: ({ message }) => toast.error(words("settlement.failed"), { description: message }),
    });
  async function begin(verb: Verb) {
    acting.reset();
    if (verb !== "approve") return setDrawer(verb);
    const isSure = await ask({
      title: words("settlement.approve_title", { code }),
      description: words("settlement.approve_text", { amount: formatMoney(amount_vnd), name: producer.name }),
      confirmText: words("settlement.approve"),
      cancelText: words("settlement.cancel"),
      variant: "confirmation",
    });
    if (isSure) run({ verb });
  }
  const common = { refusal: acting.error, isSaving: acting.isPending, onClose: () => setDrawer(null) };
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {offered[state].map((verb) => (
        <Button
          key={verb}
          size="small"
          variant={verb === "approve" || verb === "pay" ? "primary" : "secondary"}
          isLoading={acting.isPending}
          onClick={() => begin(verb)}
        >
          {words(`settlement.${verb}`)}
        </Button>
      ))}
      {drawer === "pay" && <PayDrawer {...common} detail={detail} onSave={run} />}
      {(drawer === "call-off" || drawer === "take-back") && (
        <RemarkDrawer
          {...common}
          isDangerous
          title={words(`settlement.${drawer}_title`, { code })}
          effect={words(`settlement.${drawer}_effect`)}
          label={words("settlement.reason")}
          missing={words("settlement.reason_missing")}
          saveLabel={words(`settlement.${drawer}`)}
          onSave={(reason) => run({ verb: drawer, body: { reason } })}
        />
      )}
    </span>
  );
}
