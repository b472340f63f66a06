import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { conflict, findOwnLot } from "../own-lot";

export type StateChange = { id: string; producer_id: string; state: "open" | "closed" };

/** A producer closes a lot and opens it again; a recalled one stays recalled. @throws MedusaError not_found, conflict */
export const validateStateChangeStep = createStep(
  "validate-lot-state-change",
  async ({ state, ...own }: StateChange, { container }) => {
    const lot = await findOwnLot(container, own);
    if (lot.state === "recalled")
      throw conflict(`Lô ${lot.code} đang thu hồi. Chỉ văn phòng OCOP bỏ được thu hồi.`, "lot_recalled");
    return new StepResponse({ id: lot.id, state });
  },
);
