import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { env } from "../../../env";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../../../modules/bank-notice";
import { matchBankNoticeWorkflow } from "../../../workflows/payment/match-bank-notice";
import { recordBankNoticeWorkflow } from "../../../workflows/payment/record-bank-notice";
import { isSignedBy } from "./signature";

const noticeSchema = z.object({
  id: z.string().min(1).max(100),
  amount: z.number().int().min(1).max(2_000_000_000),
  memo: z.string().max(500),
  received_at: z.iso.datetime({ offset: true }),
});

/** The bank says that money has arrived. The same notice again gets the same answer and does nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const signature = req.headers["x-signature"];
  const rawBody = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0);
  const secret = env.BANK_NOTICE_SECRET;
  if (!secret || typeof signature !== "string" || !isSignedBy(secret, rawBody, signature)) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Chữ ký không đúng.", "bad_signature");
  }
  const { id, amount, memo, received_at } = noticeSchema.parse(req.body);
  const { result: recorded } = await recordBankNoticeWorkflow(req.scope).run({
    input: { external_id: id, amount_vnd: amount, memo, received_at: new Date(received_at) },
  });
  await matchBankNoticeWorkflow(req.scope).run({
    input: { notice_id: recorded.id, memo: recorded.memo },
  });
  const notice = await req.scope
    .resolve<BankNoticeService>(BANK_NOTICE_MODULE)
    .retrieveBankNotice(recorded.id, { select: ["id", "status", "remark"] });
  res.json({ id, status: notice.status, remark: notice.remark });
}
