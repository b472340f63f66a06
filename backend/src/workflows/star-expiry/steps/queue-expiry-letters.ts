import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";
import { NOTICE_MODULE, type NoticeService } from "../../../modules/notice";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { type ExpiryLetter, expiryLetters, type PostedNotice } from "../expiry-letters";
import { STAR_EXPIRY } from "../expiry-notices";

/** Letters that a crash lost are made up for so long; after that the notice in the portal must do. */
const MADE_UP_WITHIN_MS = 30 * 86_400_000;

/**
 * Writes the letters of all lately posted notices of expiry down. They follow from the notices alone,
 * and each has a key of its own: running it again writes to nobody twice and forgets nobody.
 */
export const queueExpiryLettersStep = createStep(
  "queue-expiry-letters",
  async ({ now }: { now: string; notice_ids: string[] }, { container }) => {
    const since = new Date(new Date(now).getTime() - MADE_UP_WITHIN_MS);
    const service = container.resolve<NoticeService>(NOTICE_MODULE);
    const notices = await service.listNotices({ kind: STAR_EXPIRY, posted_at: { $gte: since } });
    const letters = expiryLetters(notices.map(asPosted));
    const queued = [
      ...(await lettersToMembers(container, letters)),
      ...(await lettersToOffice(container, letters)),
    ];
    await container.resolve<MailService>(MAIL_MODULE).queue(queued);
    return new StepResponse(queued.length);
  },
);

type Stored = Awaited<ReturnType<NoticeService["listNotices"]>>[number];
const asPosted = ({ key, producer_id, title, body, href, posted_at }: Stored): PostedNotice => ({
  key,
  producer_id,
  title,
  body,
  href,
  posted_at: new Date(posted_at).toISOString(),
});

async function lettersToMembers(
  container: MedusaContainer,
  letters: readonly ExpiryLetter[],
): Promise<NewLetter[]> {
  const producer_id = letters.flatMap((letter) => letter.producer_id ?? []);
  if (producer_id.length === 0) return [];
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const members = await service.listProducerMembers(
    { producer_id: [...new Set(producer_id)] },
    { select: ["id", "email", "producer_id", "created_at"] },
  );
  return letters.flatMap((letter) =>
    members
      .filter((member) => member.producer_id === letter.producer_id && wasThere(member, letter))
      .map((member) => ({
        key: `${letter.key}:${member.id}`,
        to: member.email,
        ...letter.write(env.STOREFRONT_URL),
      })),
  );
}

async function lettersToOffice(
  container: MedusaContainer,
  letters: readonly ExpiryLetter[],
): Promise<NewLetter[]> {
  const ours = letters.filter((letter) => letter.producer_id === null);
  if (ours.length === 0) return [];
  const users = await container
    .resolve(Modules.USER)
    .listUsers({}, { select: ["id", "email", "created_at"] });
  return ours.flatMap((letter) =>
    users
      .filter((user) => wasThere(user, letter))
      .map((user) => ({
        key: `${letter.key}:${user.id}`,
        to: user.email,
        ...letter.write(`${env.BACKEND_URL}/app`),
      })),
  );
}

const wasThere = ({ created_at }: { created_at: Date | string }, { posted_at }: ExpiryLetter): boolean =>
  new Date(created_at) <= new Date(posted_at);
