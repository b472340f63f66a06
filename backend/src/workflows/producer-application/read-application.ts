import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ApplicationPaper } from "../../contracts/producer-application";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../modules/producer-application";

/** One application by its id or its code. @throws MedusaError not_found, for an empty one just the same */
export async function readApplication(container: MedusaContainer, by: { id: string } | { code: string }) {
  const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
  const [value] = Object.values(by);
  const [row] = value ? await service.listProducerApplications(by, { take: 1 }) : [];
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy hồ sơ này. Bạn xem lại mã.");
  // A JSON column is typed as an object; a list is what is kept there.
  return { ...row, papers: row.papers as unknown as ApplicationPaper[] };
}

export type ApplicationRow = Awaited<ReturnType<typeof readApplication>>;
