import { createHash } from "node:crypto";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { FileAudience, FileKind, KeptFile } from "../../contracts/file";
import { StoredFile } from "./models/stored-file";
import { prepareContent } from "./prepare-content";

export type NewFile = {
  name: string;
  bytes: Buffer;
  audience: FileAudience;
  producer_id: string | null;
  /** Refuses a PDF: what is shown as a picture must be one. */
  pictures_only?: boolean;
};
export type FileContent = KeptFile & { audience: FileAudience; producer_id: string | null; content: Buffer };

type Dependencies = { baseRepository: DAL.RepositoryService };

const insertSql = `insert into stored_file (id, name, kind, size_bytes, sha256, audience, producer_id, content)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;
const readSql = `select id, name, kind, size_bytes, audience, producer_id, content from stored_file
  where id = ? and deleted_at is null`;

export class StoredFileService extends MedusaService({ StoredFile }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /**
   * Keeps a file, whatever its name claims to be. @throws MedusaError invalid_data for what is neither a
   * picture nor a PDF, is too large, or cannot be read.
   */
  async keep({ name, bytes, audience, producer_id, pictures_only }: NewFile): Promise<KeptFile> {
    const { kind, content } = await prepareContent(bytes, pictures_only);
    const id = generateEntityId(undefined, "file");
    const sha256 = createHash("sha256").update(content).digest("hex");
    const known = plainName(name, kind);
    const values = [id, known, kind, content.length, sha256, audience, producer_id, content];
    await this.repository.transaction<SqlEntityManager>((manager) => manager.execute(insertSql, values));
    return { id, name: known, kind, size_bytes: content.length };
  }

  /** A file with its bytes, or null. Whether the asker may read it is the caller's affair. */
  async read(id: string): Promise<FileContent | null> {
    if (!id) return null;
    const rows: FileContent[] = await this.repository.transaction<SqlEntityManager>((manager) =>
      manager.execute(readSql, [id]),
    );
    return rows[0] ?? null;
  }
}

/** A name without folders and signs that mean something to a file system or a header. */
const plainName = (name: string, kind: FileKind): string => {
  const bare = name.normalize("NFC").replace(/\.[^.]*$/, "");
  const safe = bare
    .replace(/[^\p{L}\p{N} ._-]/gu, "-")
    .trim()
    .slice(0, 120);
  return `${safe || "tep"}.${kind}`;
};
