import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerBalance } from "../../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";
import { PAYOUT_ACCOUNT_MODULE, type PayoutAccountService } from "../../../modules/payout-account";
import type { Table, TableColumn } from "../../../spreadsheet/write-table";
import { readNames } from "../../../workflows/settlement/read-settlements";

const MOST_ACCOUNTS = 100_000;

/** Every producer with an entry and how it stands, the largest debt first. */
export async function readBalanceRows(container: MedusaContainer): Promise<ProducerBalance[]> {
  const balances = await container.resolve<LedgerService>(LEDGER_MODULE).readBalances(null);
  const ids = balances.map((balance) => balance.producer_id);
  const names = await readNames(container, ids);
  const accounts = await container
    .resolve<PayoutAccountService>(PAYOUT_ACCOUNT_MODULE)
    .listPayoutAccounts({ state: "confirmed" }, { select: ["producer_id"], take: MOST_ACCOUNTS });
  const withAccount = new Set(accounts.map((account) => account.producer_id));
  return balances
    .map(({ producer_id, ...amounts }) => ({
      ...amounts,
      producer: names.get(producer_id) ?? { id: producer_id, name: producer_id, handle: "" },
      has_account: withAccount.has(producer_id),
    }))
    .sort((a, b) => b.due_vnd - a.due_vnd || (a.producer.name < b.producer.name ? -1 : 1));
}

const columns: TableColumn<ProducerBalance>[] = [
  { header: "Chủ thể", width: 40, value: (row) => row.producer.name },
  { header: "Chờ đối soát (đ)", width: 18, value: (row) => row.due_vnd },
  { header: "Đang đối soát (đ)", width: 18, value: (row) => row.settling_vnd },
  { header: "Đã trả (đ)", width: 18, value: (row) => row.paid_vnd },
  { header: "Tài khoản nhận tiền", width: 20, value: (row) => (row.has_account ? "Đã xác nhận" : "Chưa có") },
];

export const balanceTable = (rows: ProducerBalance[]): Table<ProducerBalance> => ({
  name: "So du",
  columns,
  rows,
});
