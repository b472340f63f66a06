import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";

export type Letter = { id: string; key: string; to: string; subject: string; html: string; text: string };
export type Transport = (letter: Letter) => Promise<void>;
export type MailOptions = { smtpUrl?: string; from: string; outboxDir: string };

/** Sends through the SMTP server of the settings. */
function smtpTransport(smtpUrl: string, from: string): Transport {
  const post = nodemailer.createTransport(smtpUrl);
  return async ({ id, to, subject, html, text }) => {
    // A fixed Message-ID lets mailboxes drop the copy that a crash between sending and noting it can cause.
    await post.sendMail({ from, to, subject, html, text, messageId: `<${id}@${domainOf(from)}>` });
  };
}

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";

/** Lays letters into a folder that the developer opens in the browser: one .html and one .json each. */
function folderTransport(folder: string, from: string): Transport {
  return async ({ id, key, to, subject, html, text }) => {
    await mkdir(folder, { recursive: true });
    const about = { id, key, from, to, subject, text, sent_at: new Date().toISOString() };
    await writeFile(join(folder, `${id}.html`), html);
    await writeFile(join(folder, `${id}.json`), `${JSON.stringify(about, null, 2)}\n`);
  };
}

/** The post: SMTP when it is set, otherwise the local outbox. */
export const openTransport = ({ smtpUrl, from, outboxDir }: MailOptions): Transport =>
  smtpUrl ? smtpTransport(smtpUrl, from) : folderTransport(outboxDir, from);
