import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** A row first: a process that ends meanwhile builds it at its next start. */
export const wantRebuildStep = createStep(
  "want-rebuild",
  async ({ engine }: { engine: string }, { container }) => {
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `insert into engine_index (engine, wanted_at) values (?, clock_timestamp())
       on conflict (engine) do update set wanted_at = excluded.wanted_at`,
      [engine],
    );
    return new StepResponse(undefined);
  },
);
