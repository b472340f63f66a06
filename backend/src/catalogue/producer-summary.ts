import type { ProducerSummary } from "../contracts/catalogue";
import type { GraphProducer } from "./graph-product";

/** A producer as the public sees it; `product_count` is what it sells now. */
export function toProducerSummary(producer: GraphProducer, productCount: number): ProducerSummary {
  return {
    id: producer.id,
    handle: producer.handle,
    name: producer.name,
    legal_form: producer.legal_form,
    is_operator: producer.is_operator,
    commune: {
      code: producer.commune_code,
      name: producer.commune_name,
      province: producer.province_name,
    },
    former_place: {
      commune: producer.old_commune,
      district: producer.old_district,
      province: producer.old_province,
    },
    product_count: productCount,
  };
}
