import type { ProducerRow } from "../../data/producers";

/** The address of today, smallest place first. */
export function presentPlace(producer: ProducerRow): string {
  return [producer.commune_name, producer.province_name].filter(Boolean).join(", ");
}

/** The address before 1 July 2025, as papers still name it. */
export function formerPlace(producer: ProducerRow): string {
  return [producer.old_commune, producer.old_district, producer.old_province].filter(Boolean).join(", ");
}
