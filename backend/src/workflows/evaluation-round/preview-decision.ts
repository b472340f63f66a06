import type { MedusaContainer } from "@medusajs/framework/types";
import type { RecordCertification } from "../../contracts/certification";
import type { DecisionPreview, DecisionPreviewRow, IssueDecision } from "../../contracts/evaluation-round";
import { type JudgedDecision, judgeDecisions } from "../certification/judge-decisions";
import type { EntryRow, RoundRow } from "./read-rounds";

type Refusals = DecisionPreviewRow["refusals"];
type Asked = { entry: EntryRow; decision: RecordCertification | null; refusals: Refusals };

const RULE = "Hồ sơ trong đợt";
const refused = (field: string, message: string): Refusals => [
  { field, rule: RULE, message, may_be_excepted: false },
];

/**
 * What one decision would record of each chosen entry, judged by the rules of its day and by what is on
 * record now. @param issue entries that are not in the round are left out
 */
export async function previewDecision(
  container: MedusaContainer,
  round: RoundRow,
  issue: IssueDecision,
  today: string,
): Promise<DecisionPreview & { decisions: RecordCertification[] }> {
  const wanted = new Set(issue.entry_ids);
  const asked = round.entries
    .filter((entry) => wanted.has(entry.id))
    .map((entry) => ask(entry, round, issue));
  const decisions = asked.flatMap(({ decision }) => (decision ? [decision] : []));
  const judged = decisions.length > 0 ? await judgeDecisions(container, decisions, today) : [];
  const answers = new Map(decisions.map((decision, index) => [decision.product_id, judged[index]]));
  const rows = asked.map((row) =>
    toRow(row, row.decision ? answers.get(row.decision.product_id) : undefined),
  );
  const recorded = rows.filter((row) => row.refusals.length === 0).length;
  return { rows, recorded, refused: rows.length - recorded, decisions };
}

function ask(entry: EntryRow, round: RoundRow, issue: IssueDecision): Asked {
  const refusals = unfit(entry, round, issue);
  if (refusals.length > 0 || !entry.product_id || !entry.producer_id || !entry.star_rating)
    return { entry, decision: null, refusals };
  const { decision_number, issued_on, issuer_level, place, expires_on, document_id } = issue;
  const { product_id, producer_id, case_type, star_rating } = entry;
  const { score_product, score_marketing, score_quality, score_total } = entry;
  const scores = { score_product, score_marketing, score_quality, score_total };
  const paper = {
    decision_number,
    issued_on,
    issuer_level,
    place,
    expires_on,
    document_id,
    round: round.name,
  };
  const exception_reason = issue.exception_reasons[entry.id] ?? null;
  const decision = { product_id, producer_id, case_type, star_rating, ...scores, ...paper, exception_reason };
  return { entry, decision, refusals };
}

function unfit(entry: EntryRow, round: RoundRow, { decision_number }: IssueDecision): Refusals {
  if (entry.certification)
    return refused("entry", `Hồ sơ này đã có quyết định ${entry.certification.decision_number}.`);
  if (entry.result !== "granted") return refused("result", "Hồ sơ này chưa có kết quả đạt.");
  if (!entry.product_id)
    return refused("product", "Sản phẩm này không có trên chợ, nên không ghi chứng nhận.");
  if (round.is_demonstration !== decision_number.startsWith("DEMO-")) {
    const message = round.is_demonstration
      ? "Đợt trình diễn chỉ ra quyết định có số bắt đầu bằng DEMO-."
      : "Số bắt đầu bằng DEMO- chỉ dành cho đợt trình diễn.";
    return refused("decision_number", message);
  }
  return [];
}

function toRow({ entry, refusals }: Asked, judged: JudgedDecision | undefined): DecisionPreviewRow {
  const { id, product_name, holder_name, case_type, star_rating } = entry;
  return {
    entry_id: id,
    product_name,
    holder_name,
    case_type,
    star_rating,
    expires_on: judged?.ok ? judged.expires_on : null,
    exceptions: judged?.ok ? (judged.exception?.rules.map(({ message }) => message) ?? []) : [],
    refusals: judged && !judged.ok ? judged.refusals : refusals,
  };
}
