import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { SettlementState } from "../../contracts/ledger";
import type { SettlementDetail, SettlementView } from "../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../modules/ledger";
import { PRODUCER_MODULE, type ProducerService } from "../../modules/producer";
import { statementOf } from "../../settlement-paper/statement";

type Filter = { id?: string; producer_id?: string; state?: SettlementState };
type Named = { id: string; name: string; handle: string };

/** No statement is longer; a million entries would be a market of its own. */
const MOST_ENTRIES = 100_000;

/** Names of producers by id. */
export async function readNames(container: MedusaContainer, ids: string[]): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map();
  const rows = await container
    .resolve<ProducerService>(PRODUCER_MODULE)
    .listProducers({ id: [...new Set(ids)] }, { select: ["id", "name", "handle"], take: ids.length });
  return new Map(rows.map(({ id, name, handle }) => [id, { id, name, handle }]));
}

/** Settlements with the names of their producers, newest first. */
export async function readSettlementViews(
  container: MedusaContainer,
  filter: Filter,
  page: { take: number; skip: number },
): Promise<{ settlements: SettlementView[]; count: number }> {
  const service = container.resolve<LedgerService>(LEDGER_MODULE);
  const { settlements, count } = await service.readSettlements(filter, page);
  const names = await readNames(
    container,
    settlements.map((row) => row.producer_id),
  );
  return {
    count,
    settlements: settlements.map(({ producer_id, ended_by_name: _, ...row }) => ({
      ...row,
      producer: names.get(producer_id) ?? { id: producer_id, name: producer_id, handle: "" },
    })),
  };
}

/** One settlement with its statement; of a producer where one is named. @throws MedusaError not_found */
export async function readSettlement(
  container: MedusaContainer,
  filter: { id: string; producer_id?: string },
): Promise<SettlementDetail> {
  const { settlements } = await readSettlementViews(container, filter, { take: 1, skip: 0 });
  const [settlement] = settlements;
  if (!settlement) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  const entries = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .readEntries({ settlement_id: settlement.id }, {}, { take: MOST_ENTRIES, skip: 0 });
  const statement = statementOf(
    entries.map((entry) => ({ ...entry, is_payout_of_it: entry.key === `payout:${settlement.id}` })),
  );
  return { settlement, statement };
}
