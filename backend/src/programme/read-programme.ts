import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProgrammeView } from "../contracts/programme";
import type { Day } from "../modules/certification";
import { summarise } from "../modules/evaluation-round";
import { PRODUCER_MODULE, type ProducerService } from "../modules/producer";
import { PROGRAMME_MODULE, type ProgrammeService } from "../modules/programme";
import { readRounds } from "../workflows/evaluation-round/read-rounds";
import { countSales } from "./count-sales";
import { countByCommune, countByGroup, countStars, starredOn } from "./count-stars";
import { countTarget } from "./count-targets";
import { countYears, FIRST_YEAR } from "./count-years";
import { countWithin, findExpiring } from "./find-expiring";
import { readRegistry } from "./read-registry";
import { readYearlySales } from "./read-sales";

const NO_GROUP = "Chưa xếp nhóm";
const NO_COMMUNE = "Chưa rõ xã, phường";

/** The whole programme as it stands on a day, with the rounds and sales of a year. */
export async function readProgramme(
  container: MedusaContainer,
  { day, year }: { day: Day; year: number },
): Promise<ProgrammeView> {
  const [products, targets, sales, holders, rounds] = await Promise.all([
    readRegistry(container),
    readTargets(container),
    readYearlySales(container, year),
    readHolders(container),
    readRounds(container, { year }),
  ]);
  const starred = starredOn(products, day);
  const rows = findExpiring(starred, day);
  const isDemonstration = (product: (typeof starred)[number]): boolean =>
    product.decisions.some((row) => row.id === product.certification_id && row.is_demonstration);
  return {
    day,
    year,
    years: yearsUpTo(Math.max(Number(day.slice(0, 4)), year)),
    in_force: {
      ...countStars(starred),
      expiring: starred.filter((product) => product.is_expiring).length,
      demonstration: starred.filter(isDemonstration).length,
      producers: new Set(starred.flatMap((product) => product.producer_id ?? [])).size,
    },
    by_group: countByGroup(starred, NO_GROUP),
    by_commune: countByCommune(starred, NO_COMMUNE),
    by_year: countYears(products, day),
    expiring: { within: countWithin(rows), rows, total: rows.length },
    targets: targets.map((target) => countTarget(products, target, day)),
    rounds: summarise(year, rounds),
    sales: countSales(holders, sales, year),
  };
}

const yearsUpTo = (last: number): number[] =>
  Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);

async function readTargets(container: MedusaContainer) {
  const service = container.resolve<ProgrammeService>(PROGRAMME_MODULE);
  const rows = await service.listProgrammeTargets({}, { order: { period_from: "DESC", kind: "ASC" } });
  return rows.map(({ id, kind, period_from, period_to, goal, source }) => ({
    id,
    kind,
    period_from,
    period_to,
    goal,
    source,
  }));
}

/** Every producer but the operator, which sells for others and has no growth of its own. */
async function readHolders(container: MedusaContainer): Promise<{ id: string; name: string }[]> {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  return service.listProducers({ is_operator: false }, { select: ["id", "name"] });
}
