import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerService } from "../../modules/producer";

/** One producer with its papers. @throws MedusaError not_found */
export async function readProducer(container: MedusaContainer, id: string) {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const [producer] = id ? await service.listProducers({ id }, { relations: ["papers"], take: 1 }) : [];
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chủ thể này.");
  return producer;
}
