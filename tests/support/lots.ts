import type { CreateLot, LotDetail, NewLotForm } from "@contracts/lot";
import type { ApiClient } from "./api-client";

/** A lot that its producer writes down; its code is the suggested one unless told otherwise. */
export async function makeLot(
  producer: ApiClient,
  variant_id: string,
  lot: Partial<CreateLot> = {},
): Promise<LotDetail> {
  const { body: form } = await producer.get<NewLotForm>("/producer/lots/new");
  const { status, body } = await producer.post<{ lot: LotDetail }>("/producer/lots", {
    code: form.suggested_code,
    variant_id,
    made_on: "2026-01-10",
    use_by_on: "2029-01-10",
    quantity: 100,
    ...lot,
  });
  if (status !== 201) throw new Error(`No lot was made: ${status} ${JSON.stringify(body)}`);
  return body.lot;
}
