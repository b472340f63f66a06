import type { SettlementState } from "../../contracts/ledger";

export type SettlementVerb = "approve" | "pay" | "call_off" | "take_back";

const moves: Record<SettlementVerb, { from: SettlementState[]; to: SettlementState }> = {
  approve: { from: ["open"], to: "approved" },
  pay: { from: ["approved"], to: "paid" },
  call_off: { from: ["open", "approved"], to: "void" },
  /** The bank sent the money back: what was paid is due again by an entry of its own. */
  take_back: { from: ["paid"], to: "returned" },
};
const inWords: Record<SettlementState, string> = {
  open: "đang mở",
  approved: "đã duyệt",
  paid: "đã trả",
  returned: "bị ngân hàng trả lại",
  void: "đã hủy",
};

export type SettlementMove = { kind: "go"; to: SettlementState } | { kind: "refused"; message: string };

/** open → approved → paid → returned; called off before it is paid. Nothing is done twice. */
export function settlementMove(state: SettlementState, verb: SettlementVerb): SettlementMove {
  const { from, to } = moves[verb];
  if (from.includes(state)) return { kind: "go", to };
  return { kind: "refused", message: `Kỳ đối soát này ${inWords[state]} nên không làm được bước đó.` };
}
