import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { SpendingPeriod } from "../../contracts/buyer";
import { changeMember, type MemberChange } from "./change-member";
import { ApprovalRequest } from "./models/approval-request";
import { Buyer } from "./models/buyer";
import { BuyerBranch } from "./models/buyer-branch";
import { BuyerInvitation } from "./models/buyer-invitation";
import { BuyerList } from "./models/buyer-list";
import { BuyerMember } from "./models/buyer-member";
import { CasePack } from "./models/case-pack";
import { WholesalePlacement } from "./models/wholesale-placement";
import { WholesaleTerms } from "./models/wholesale-terms";
import { type NewPlacement, reservePlacement, spentInPeriod } from "./reserve-placement";
import { type Acceptance, takeInvitation } from "./take-invitation";

type Dependencies = { baseRepository: DAL.RepositoryService };

export class WholesaleService extends MedusaService({
  ApprovalRequest,
  Buyer,
  BuyerBranch,
  BuyerInvitation,
  BuyerList,
  BuyerMember,
  CasePack,
  WholesalePlacement,
  WholesaleTerms,
}) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  private readonly inTransaction = <Result>(work: (manager: SqlEntityManager) => Promise<Result>) =>
    this.repository.transaction<SqlEntityManager>(work) as Promise<Result>;

  /** Reserves an order under the company's rules; answers its id. @throws MedusaError conflict */
  reserve(placement: NewPlacement): Promise<string> {
    return this.inTransaction((manager) => reservePlacement(manager, placement));
  }

  /** What a member has placed in the period of her limit, đồng. */
  spentBy(member: {
    buyer_id: string;
    buyer_member_id: string;
    period: SpendingPeriod;
    day: string;
  }): Promise<number> {
    return spentInPeriod(this.repository.getFreshManager<SqlEntityManager>(), member);
  }

  /** Changes or removes a member, never the last owner. @throws MedusaError not_found, conflict */
  changeMember(change: MemberChange): Promise<void> {
    return this.inTransaction((manager) => changeMember(manager, change));
  }

  /** Uses an invitation up; answers for which buyer. @throws MedusaError not_found */
  takeInvitation(acceptance: Acceptance): Promise<string> {
    return this.inTransaction((manager) => takeInvitation(manager, acceptance));
  }
}
