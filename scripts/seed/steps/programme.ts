import type { ProgrammeTargetInput } from "../../../backend/src/contracts/programme";
import { env } from "../../../backend/src/env";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../backend/src/modules/display-point";
import { PROGRAMME_MODULE, type ProgrammeService } from "../../../backend/src/modules/programme";
import {
  PROMOTION_EVENT_MODULE,
  type PromotionEventService,
} from "../../../backend/src/modules/promotion-event";
import { createDisplayPointWorkflow } from "../../../backend/src/workflows/display-point/create";
import { setTargetWorkflow } from "../../../backend/src/workflows/programme/set-target";
import { holdPromotionEventWorkflow } from "../../../backend/src/workflows/promotion-event/hold";
import { type DisplayPointRow, type PromotionEventRow, readRows } from "../read";
import type { Container } from "./context";
import type { Holder } from "./producers";

/** What the office took off the list stays off: deleted rows count as known. */
const everSeen = { withDeleted: true } as const;

const isWanted = (row: { is_demonstration: boolean }): boolean => env.DEMO || !row.is_demonstration;

/** Targets, promotion events and display points, as far as a source names them or a demonstration wants them. */
export async function setUpProgramme(container: Container, holders: Map<string, Holder>): Promise<void> {
  await setTargets(container);
  await holdEvents(container, holders);
  await openDisplayPoints(container);
}

async function setTargets(container: Container): Promise<void> {
  const service = container.resolve<ProgrammeService>(PROGRAMME_MODULE);
  const known = await service.listProgrammeTargets({}, everSeen);
  for (const input of readRows<ProgrammeTargetInput>("programme-targets.json")) {
    const isKnown = known.some((row) => row.kind === input.kind && row.period_from === input.period_from);
    if (!isKnown) await setTargetWorkflow(container).run({ input });
  }
}

async function holdEvents(container: Container, holders: Map<string, Holder>): Promise<void> {
  const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
  const known = new Set((await service.listPromotionEvents({}, everSeen)).map((row) => row.name));
  for (const { producers, ...event } of readRows<PromotionEventRow>("promotion-events.json").filter(
    isWanted,
  )) {
    if (known.has(event.name)) continue;
    const producer_ids = producers.flatMap((handle) => holders.get(handle)?.id ?? []);
    await holdPromotionEventWorkflow(container).run({ input: { ...event, producer_ids } });
  }
}

async function openDisplayPoints(container: Container): Promise<void> {
  const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
  const known = new Set((await service.listDisplayPoints({}, everSeen)).map((row) => row.name));
  for (const input of readRows<DisplayPointRow>("display-points.json").filter(isWanted)) {
    if (!known.has(input.name)) await createDisplayPointWorkflow(container).run({ input });
  }
}
