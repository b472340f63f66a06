import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CATALOGUE_CHANGE_MODULE, type CatalogueChangeService } from "../../../modules/catalogue-change";
import type { IndexFindings } from "./compare-indexes";

/** Keeps what was found and notes the products as changed, once for all engines. */
export const noteDifferencesStep = createStep(
  "note-differences",
  async (findings: IndexFindings[], { container }) => {
    const ids = new Set(
      findings.flatMap(({ changed, missing, surplus }) => [...changed, ...missing, ...surplus]),
    );
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `with noted as (
         insert into catalogue_change (id, entity, entity_id)
         select 'cchange_' || gen_random_uuid(), 'product', id from jsonb_array_elements_text(?::jsonb) as ids(id)
         returning 1
       ) select pg_notify('catalogue_change', '') from noted limit 1`,
      [JSON.stringify([...ids])],
    );
    const service = container.resolve<CatalogueChangeService>(CATALOGUE_CHANGE_MODULE);
    const checks = await service.createIndexChecks(findings.map(toCheck));
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    for (const check of checks.filter(({ failure }) => failure !== null))
      logger.warn(`The index of ${check.engine} could not be compared with the catalogue: ${check.failure}`);
    for (const check of checks.filter(({ failure }) => failure === null))
      logger.info(
        `The index of ${check.engine} was compared with ${check.document_count} products: ${check.changed_count} changed, ` +
          `${check.missing_count} missing, ${check.surplus_count} too many; they are repaired.`,
      );
    return new StepResponse(undefined);
  },
);

const toCheck = ({
  engine,
  reason,
  started_at,
  document_count,
  changed,
  missing,
  surplus,
  failure,
}: IndexFindings) => ({
  engine,
  reason,
  started_at: new Date(started_at),
  failure,
  document_count,
  changed_count: changed.length,
  missing_count: missing.length,
  surplus_count: surplus.length,
});
