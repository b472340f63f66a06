import type { TaxProposal } from "../../contracts/deduction";

const source =
  "Nghị định 117/2025/NĐ-CP, Điều 5: khấu trừ trên doanh thu hàng hóa (chưa được kế toán xác nhận)";

/**
 * Rates of a decree for household businesses that sell goods through a platform which takes the payment:
 * 1 % value-added tax and 0.5 % personal income tax of the sale. Whether they hold here, where the operator is
 * the seller of record, and from which turnover, is for the operator's accountant to say: nothing is withheld
 * until the operator records a rule of its own.
 */
export const taxProposals: TaxProposal[] = [
  { kind: "vat", legal_form: "household", rate_bp: 100, source },
  { kind: "pit", legal_form: "household", rate_bp: 50, source },
];
