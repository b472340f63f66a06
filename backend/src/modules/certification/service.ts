import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { OcopCertification } from "./models/ocop-certification";

type Dependencies = { baseRepository: DAL.RepositoryService };

const withdrawSql = `update ocop_certification set deleted_at = now(), updated_at = now(), withdrawal_reason = ?
  where id in (?) and deleted_at is null returning id`;
const restoreSql = `update ocop_certification set deleted_at = null, updated_at = now(), withdrawal_reason = null
  where id in (?) and deleted_at is not null returning id`;

export class CertificationService extends MedusaService({ OcopCertification }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Takes decisions off the record, all at once; answers the ids of those that still were on it. */
  async withdraw(ids: string[], reason: string): Promise<string[]> {
    return this.change(withdrawSql, [reason, ids]);
  }

  /** Puts withdrawn decisions back; answers the ids of those that were withdrawn. */
  async putBack(ids: string[]): Promise<string[]> {
    return this.change(restoreSql, [ids]);
  }

  private async change(sql: string, values: (string | string[])[]): Promise<string[]> {
    const rows: { id: string }[] = await this.repository.transaction<SqlEntityManager>((manager) =>
      manager.execute(sql, values),
    );
    return rows.map(({ id }) => id);
  }
}
