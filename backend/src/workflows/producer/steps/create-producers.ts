import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { LegalForm } from "../../../contracts/catalogue";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type NewProducer = {
  handle: string;
  name: string;
  legal_form: LegalForm;
  is_operator: boolean;
  aliases: string[];
  old_commune: string | null;
  old_district: string | null;
  old_province: string;
  commune_code: string | null;
  commune_name: string | null;
  province_code: string;
  province_name: string;
  source: string | null;
  tax_code?: string | null;
  phone?: string | null;
  application_id?: string | null;
};

/** Writes the producers' own rows; answers id, handle and name in the order of the input. */
export const createProducersStep = createStep(
  "create-producers",
  async (producers: NewProducer[], { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const created = await service.createProducers(
      producers.map((producer) => ({ ...producer, aliases: toJson(producer.aliases) })),
    );
    const byHandle = new Map(created.map((row) => [row.handle, row.id]));
    const rows = producers.map(({ handle, name }) => ({ id: byHandle.get(handle) ?? "", handle, name }));
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProducerService>(PRODUCER_MODULE).deleteProducers(ids);
  },
);

/** The framework types a JSON column as a record; a list of names is what is kept there. */
const toJson = (list: string[]): Record<string, unknown> => list as unknown as Record<string, unknown>;
