import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fold } from "../../../catalogue/fold";
import { type Enrol, MAX_ENTRIES } from "../../../contracts/evaluation-round";
import { FieldRefusal } from "../../../field-refusal";
import { readRound, requireOpen } from "../read-rounds";
import type { NewEntry } from "./create-entries";

export type Enrolment = Enrol & { round_id: string };

type Product = { id: string; title: string; producer: { id: string; name: string } | null };
type Asked = Enrol["entries"][number];

/**
 * Fills in the names of today, which stay with the entry whatever changes later.
 * @throws FieldRefusal with fields `entries.<index>.<field>`: unknown product, no holder, entered twice
 */
export const validateEnrolmentStep = createStep(
  "validate-enrolment",
  async ({ round_id, entries }: Enrolment, { container }) => {
    const round = await readRound(container, round_id);
    requireOpen(round);
    if (round.entries.length + entries.length > MAX_ENTRIES) {
      const message = `Một đợt có nhiều nhất ${MAX_ENTRIES} hồ sơ. Hãy mở thêm đợt.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "too_many_entries");
    }
    const products = await readProducts(container, entries);
    const taken = new Set(round.entries.map(keyOf));
    const faults: Record<string, string> = {};
    const last = Math.max(0, ...round.entries.map((entry) => entry.entry_number));
    const rows = entries.flatMap((asked, index) => {
      const entry = entryOf(asked, { round_id, entry_number: last + index + 1 }, products);
      const field = `entries.${index}.${"product_id" in asked ? "product_id" : "product_name"}`;
      if (typeof entry === "string") faults[field] = entry;
      else if (taken.has(keyOf(entry))) faults[field] = `“${entry.product_name}” đã có trong đợt này.`;
      else taken.add(keyOf(entry));
      return typeof entry === "string" ? [] : [entry];
    });
    if (Object.keys(faults).length > 0) throw new FieldRefusal(faults, "enrolment");
    return new StepResponse(rows);
  },
);

/** One product is in a round once; what is not on the market is told apart by its names. */
const keyOf = ({
  product_id,
  product_name,
  holder_name,
}: Pick<NewEntry, "product_id" | "product_name" | "holder_name">) =>
  product_id ?? `${fold(product_name)}|${fold(holder_name)}`;

async function readProducts(
  container: MedusaContainer,
  entries: readonly Asked[],
): Promise<Map<string, Product>> {
  const id = entries.flatMap((entry) => ("product_id" in entry ? [entry.product_id] : []));
  if (id.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "producer.id", "producer.name"],
    filters: { id },
  });
  return new Map((data as unknown as Product[]).map((product) => [product.id, product]));
}

/** The entry, or what is wrong with it. */
function entryOf(
  asked: Asked,
  place: Pick<NewEntry, "round_id" | "entry_number">,
  products: Map<string, Product>,
): NewEntry | string {
  if (!("product_id" in asked)) {
    const { product_name, holder_name, case_type } = asked;
    const star_before = asked.star_before ?? null;
    return {
      ...place,
      product_id: null,
      producer_id: null,
      product_name,
      holder_name,
      case_type,
      star_before,
    };
  }
  const product = products.get(asked.product_id);
  if (!product) return "Không tìm thấy sản phẩm này.";
  if (!product.producer) return `“${product.title}” chưa gắn chủ thể. Hãy gắn chủ thể trước.`;
  return {
    ...place,
    product_id: product.id,
    producer_id: product.producer.id,
    product_name: product.title,
    holder_name: product.producer.name,
    case_type: asked.case_type,
    star_before: null,
  };
}
