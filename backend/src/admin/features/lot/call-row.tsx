import { Button, toast } from "@medusajs/ui";
import type { RecallCall } from "../../../contracts/lot-office";
import { type CallTick, useMarkCall } from "../../data/lots";
import { formatInstant } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";
import { linkLook } from "../../ui/link-look";

type Props = { lotId: string; isRecalled: boolean; call: RecallCall };

/** One buyer to be called: how to reach her, who called her and when, and the tick or its undoing. */
export function CallRow({ lotId, isRecalled, call }: Props) {
  const words = useWords();
  const mark = useMarkCall(lotId);

  function tick(about: CallTick["about"], is_called: boolean) {
    const { id: notice_id, name } = call;
    mark.mutate(
      { notice_id, about, is_called },
      {
        onSuccess: () => toast.success(words(is_called ? "lot.call_marked" : "lot.call_unmarked", { name })),
        onError: ({ message }) => toast.error(words("lot.failed"), { description: message }),
      },
    );
  }

  const button = (label: string, isFirst: boolean, onClick: () => void) => (
    <Button
      size="small"
      variant={isFirst ? "primary" : "transparent"}
      isLoading={mark.isPending}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const wasMissed = !isRecalled && call.called_at === null;
  return (
    <div className="txt-compact-small flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
      <TwoLines
        first={
          <>
            {call.name}
            {" · "}
            <a className={`${linkLook} tabular-nums`} href={`tel:${call.phone.replaceAll(" ", "")}`}>
              {call.phone}
            </a>
          </>
        }
        second={[
          `${call.order_code} · ${words("lot.pieces_of", { n: call.pieces })}`,
          ...saidOf(call, isRecalled, words),
        ].join(" · ")}
      />
      <span className="flex flex-wrap items-center gap-2">
        {call.due &&
          button(words(`lot.call_about_${call.due}`), true, () => tick(call.due ?? "recall", true))}
        {wasMissed && button(words("lot.call_earlier"), false, () => tick("recall", true))}
        {call.lift_called_at && button(words("lot.call_undo"), false, () => tick("lift", false))}
        {call.called_at &&
          !call.lift_called_at &&
          button(words("lot.call_undo"), false, () => tick("recall", false))}
      </span>
    </div>
  );
}

function saidOf(call: RecallCall, isRecalled: boolean, words: Words): string[] {
  const { called_at, called_by, lift_called_at, lift_called_by, due } = call;
  return [
    called_at && words("lot.called", { when: formatInstant(called_at), who: called_by ?? "" }),
    lift_called_at &&
      words("lot.lift_called", { when: formatInstant(lift_called_at), who: lift_called_by ?? "" }),
    due === "lift" && words("lot.call_again"),
    !isRecalled && !called_at && words("lot.call_needless"),
  ].filter((said) => typeof said === "string" && said !== "") as string[];
}
