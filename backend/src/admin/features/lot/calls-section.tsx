import type { OfficeLot } from "../../../contracts/lot-office";
import { useWords } from "../../lib/use-words";
import { Section } from "../../ui/section";
import { CallRow } from "./call-row";

/** Buyers whom no letter reaches: to be called of the recall, and again of its end; who is still to call first. */
export function LotCalls({ lot }: { lot: OfficeLot }) {
  const words = useWords();
  const { calls } = lot.reach;
  if (calls.length === 0) return null;
  const left = calls.filter((call) => call.due !== null).length;
  const sorted = [...calls].sort((a, b) => Number(a.due === null) - Number(b.due === null));
  return (
    <Section
      title={words("lot.calls")}
      aside={
        <span className="txt-compact-small text-ui-fg-subtle shrink-0">
          {left > 0 ? words("lot.calls_left", { left, total: calls.length }) : words("lot.calls_done")}
        </span>
      }
    >
      <p className="txt-small text-ui-fg-subtle px-6 py-3">{words("lot.calls_hint")}</p>
      {sorted.map((call) => (
        <CallRow key={call.id} lotId={lot.id} isRecalled={lot.state === "recalled"} call={call} />
      ))}
    </Section>
  );
}
