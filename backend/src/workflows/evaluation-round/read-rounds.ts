import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { IssuerLevel, StarRating } from "../../contracts/certification";
import type { EntryResult, RoundCaseType } from "../../contracts/evaluation-round";

export type EntryRow = {
  id: string;
  entry_number: number;
  product_id: string | null;
  producer_id: string | null;
  product_name: string;
  holder_name: string;
  case_type: RoundCaseType;
  star_before: StarRating | null;
  result: EntryResult;
  star_rating: StarRating | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  refusal_reason: string | null;
  updated_at: string | Date;
  /** The decision on record that this round led to. */
  certification: DecisionOfEntry | null;
};

type DecisionOfEntry = { id: string; decision_number: string | null; issued_on: string | null };

export type RoundRow = {
  id: string;
  name: string;
  year: number;
  issuer_level: IssuerLevel;
  opened_on: string;
  note: string | null;
  closed_at: string | Date | null;
  is_demonstration: boolean;
  entries: EntryRow[];
};

/**
 * Rounds with their entries, and of each entry the decision that followed: the one on record that names
 * this round and this product. @param filters which rounds; `{}` for all
 */
export async function readRounds(
  container: MedusaContainer,
  filters: { id?: string; year?: number },
): Promise<RoundRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "evaluation_round", fields: ["*", "entries.*"], filters });
  const rounds = data as unknown as RoundRow[];
  const decisions = await readDecisions(
    container,
    rounds.map((round) => round.id),
  );
  for (const round of rounds) {
    round.entries = [...round.entries]
      .sort((a, b) => a.entry_number - b.entry_number)
      .map((entry) => ({
        ...entry,
        certification: decisions.get(`${round.id} ${entry.product_id}`) ?? null,
      }));
  }
  return rounds.sort((a, b) => b.opened_on.localeCompare(a.opened_on) || b.id.localeCompare(a.id));
}

async function readDecisions(
  container: MedusaContainer,
  roundIds: string[],
): Promise<Map<string, DecisionOfEntry>> {
  if (roundIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields: ["id", "round_id", "product_id", "decision_number", "issued_on"],
    filters: { round_id: roundIds },
  });
  return new Map(
    data.map(({ round_id, product_id, id, decision_number, issued_on }) => [
      `${round_id} ${product_id}`,
      { id, decision_number, issued_on },
    ]),
  );
}

/** One round. @throws MedusaError 404 when there is none */
export async function readRound(container: MedusaContainer, id: string): Promise<RoundRow> {
  const [round] = id ? await readRounds(container, { id }) : [];
  if (!round) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đợt đánh giá này.");
  return round;
}

/** @throws MedusaError 409 when the round is closed */
export function requireOpen(round: RoundRow): void {
  if (!round.closed_at) return;
  const message = `“${round.name}” đã khép. Hãy mở lại đợt trước khi sửa.`;
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "round_closed");
}

/** When an entry was last changed, ISO. */
export const changedAt = (entry: EntryRow): string => new Date(entry.updated_at).toISOString();
