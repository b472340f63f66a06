import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";
import type { NewNotice } from "../../../modules/notice";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { newsLetter } from "../news-letter";

/** Writes a letter to every member of the producers that are told something, each once however often it is asked. */
export const queueNewsLettersStep = createStep(
  "queue-news-letters",
  async ({ notices }: { notices: NewNotice[] }, { container }) => {
    const producer_id = [...new Set(notices.flatMap((notice) => notice.producer_id ?? []))];
    if (producer_id.length === 0) return new StepResponse(0);
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const members = await service.listProducerMembers({ producer_id }, { take: 1000 });
    const letters = notices.flatMap((notice): NewLetter[] =>
      members
        .filter((member) => member.producer_id === notice.producer_id)
        .map((member) => ({
          key: `${notice.key}:${member.id}`,
          to: member.email,
          ...newsLetter(notice, env.STOREFRONT_URL),
        })),
    );
    await container.resolve<MailService>(MAIL_MODULE).queue(letters);
    return new StepResponse(letters.length);
  },
);
