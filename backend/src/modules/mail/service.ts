import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { Mail } from "./models/mail";
import { nextTry } from "./next-try";
import { type Letter, type MailOptions, openTransport, type Transport } from "./transport";

export type NewLetter = Omit<Letter, "id">;
type Claimed = Letter & { attempts: number };
type Connection = { raw: (sql: string) => Promise<{ rows: Claimed[] }> };
type Cradle = { [ContainerRegistrationKeys.PG_CONNECTION]: Connection };

/** Takes letters that are due, so that no second process sends them meanwhile; returns them after a crash. */
const claimSql = `update mail set attempts = attempts + 1, next_try_at = now() + interval '2 minutes', updated_at = now()
  where id in (select id from mail where status = 'queued' and next_try_at <= now() and deleted_at is null
    order by next_try_at limit 20 for update skip locked)
  returning id, key, "to", subject, html, text, attempts`;

export class MailService extends MedusaService({ Mail }) {
  private readonly transport: Transport;
  private readonly connection: Connection;

  constructor(cradle: Cradle, options: MailOptions) {
    super(cradle, options);
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION];
    this.transport = openTransport(options);
  }

  /** Writes letters down; one whose key is known already is left as it is. */
  async queue(letters: NewLetter[]): Promise<void> {
    if (letters.length === 0) return;
    const known = await this.listMail({ key: letters.map((letter) => letter.key) }, { select: ["key"] });
    const keys = new Set(known.map((mail) => mail.key));
    const fresh = letters.filter((letter) => !keys.has(letter.key));
    if (fresh.length > 0) {
      await this.createMail(fresh.map((letter) => ({ ...letter, next_try_at: new Date() })));
    }
  }

  /** Hands every letter that is due to the post. Returns what could not be sent, for the log. */
  async sendDue(): Promise<{ key: string; reason: string }[]> {
    const failures: { key: string; reason: string }[] = [];
    const { rows } = await this.connection.raw(claimSql);
    for (const letter of rows) {
      const reason = await this.trySending(letter);
      if (reason) failures.push({ key: letter.key, reason });
    }
    return failures;
  }

  private async trySending(letter: Claimed): Promise<string | null> {
    try {
      await this.transport(letter);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.updateMail({ id: letter.id, remark: reason, ...nextTry(letter.attempts, new Date()) });
      return reason;
    }
    await this.updateMail({ id: letter.id, status: "sent", sent_at: new Date(), remark: null });
    return null;
  }
}
