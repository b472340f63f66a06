import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import {
  commitImport,
  type ImportCommit,
  type ImportCounts,
  insertImport,
  replaceReport,
  type StoredRow,
  undoImport,
} from "./import-store";
import { DecisionImport } from "./models/decision-import";
import { DecisionImportRow } from "./models/decision-import-row";
import { OcopCertification } from "./models/ocop-certification";

type Dependencies = { baseRepository: DAL.RepositoryService };

const withdrawSql = `update ocop_certification set deleted_at = now(), updated_at = now(), withdrawal_reason = ?
  where id in (?) and deleted_at is null returning id`;
const restoreSql = `update ocop_certification set deleted_at = null, updated_at = now(), withdrawal_reason = null
  where id in (?) and deleted_at is not null returning id`;

export class CertificationService extends MedusaService({
  OcopCertification,
  DecisionImport,
  DecisionImportRow,
}) {
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

  /** Keeps the dry run of an import with its rows; answers its id. */
  keepImport(given: {
    file_name: string;
    counts: ImportCounts;
    checked_at: Date;
    rows: StoredRow[];
  }): Promise<string> {
    return this.inTransaction((manager) => insertImport(manager, given));
  }

  /** Writes a new report over that of a dry run. */
  keepReport(given: {
    import_id: string;
    counts: ImportCounts;
    checked_at: Date;
    rows: StoredRow[];
  }): Promise<void> {
    return this.inTransaction((manager) => replaceReport(manager, given));
  }

  /** Puts an import on record in one transaction; false when it is not, or no longer, a dry run. */
  commitImport(commit: ImportCommit): Promise<boolean> {
    return this.inTransaction((manager) => commitImport(manager, commit));
  }

  /** Undoes an import in one transaction; false when it is not, or no longer, on record. */
  undoImport(undo: { import_id: string; reason: string; undone_at: Date }): Promise<boolean> {
    return this.inTransaction((manager) => undoImport(manager, undo));
  }

  private inTransaction<Result>(work: (manager: SqlEntityManager) => Promise<Result>): Promise<Result> {
    return this.repository.transaction<SqlEntityManager>(work);
  }

  private async change(sql: string, values: (string | string[])[]): Promise<string[]> {
    const rows: { id: string }[] = await this.repository.transaction<SqlEntityManager>((manager) =>
      manager.execute(sql, values),
    );
    return rows.map(({ id }) => id);
  }
}
