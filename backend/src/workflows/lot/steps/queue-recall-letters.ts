import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";
import { lotRecallLetter } from "../../mail/lot-recall-letter";
import { readOrders } from "../../order/read-orders";
import { findOwedLetters, type OwedLetter } from "../find-owed-letters";

/** `lot-recall:<lot>:<order>`; a second recall of the same lot has its number behind. */
function keyOf({ kind, lot_id, order_id, number }: OwedLetter): string {
  const again = number > 1 ? `:${number}` : "";
  return `${kind === "recalled" ? "lot-recall" : "lot-recall-lifted"}:${lot_id}:${order_id}${again}`;
}

/**
 * Writes the letters about recalls that are owed, each once; a buyer without an address goes on the list of
 * those to be called. A crash between letter and mark writes nothing twice: the letter's key is known.
 */
export const queueRecallLettersStep = createStep("queue-recall-letters", async (_: string, { container }) => {
  const owed = await findOwedLetters(container);
  if (owed.length === 0) return new StepResponse(0);
  const orders = await readOrders(container, { id: [...new Set(owed.map((row) => row.order_id))] });
  const byId = new Map(orders.map((order) => [order.id, order]));
  const letters: NewLetter[] = [];
  const marks: { id: string; needs_call?: true; letter_queued_at?: Date; lift_letter_queued_at?: Date }[] =
    [];
  for (const row of owed) {
    const order = byId.get(row.order_id);
    const id = row.notice_id;
    if (order?.email) {
      const buyer = { code: order.code, name: order.address.name, locale: order.locale };
      letters.push({ key: keyOf(row), to: order.email, ...lotRecallLetter(row, buyer, env.STOREFRONT_URL) });
      const at = new Date();
      marks.push(row.kind === "recalled" ? { id, letter_queued_at: at } : { id, lift_letter_queued_at: at });
    } else marks.push({ id, needs_call: true });
  }
  await container.resolve<MailService>(MAIL_MODULE).queue(letters);
  await container.resolve<LotService>(LOT_MODULE).updateLotRecallNotices(marks);
  return new StepResponse(letters.length);
});
