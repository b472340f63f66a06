import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { readProducer } from "../read-producer";

/** The office's word about a producer; what is left out stays as it is. */
export type OfficeWord = {
  id: string;
  verified_on?: string | null;
  verified_by?: string | null;
  verified_by_name?: string | null;
  refused_on?: string | null;
  refusal_reason?: string | null;
  is_suspended?: boolean;
  suspended_on?: string | null;
  suspended_by?: string | null;
  suspended_by_name?: string | null;
  suspension_reason?: string | null;
};

export const updateStandingStep = createStep(
  "update-producer-standing",
  async (word: OfficeWord, { container }) => {
    const former = await readProducer(container, word.id);
    const names = Object.keys(word) as (keyof OfficeWord)[];
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducers(word);
    return new StepResponse(word.id, Object.fromEntries(names.map((name) => [name, former[name]])));
  },
  async (former, { container }) => {
    if (former) await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducers(former);
  },
);
