import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../../../modules/bank-notice";

const querySchema = z.object({
  q: z.string().trim().max(100).optional(),
  status: z.enum(["received", "matched", "unmatched"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Bank notices, newest first; `q` looks in memo, bank's id and remark. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, status, limit, offset } = querySchema.parse(req.query);
  const like = q ? { $ilike: likePattern(q) } : null;
  const service = req.scope.resolve<BankNoticeService>(BANK_NOTICE_MODULE);
  const [bank_notices, count] = await service.listAndCountBankNotices(
    {
      ...(status ? { status } : {}),
      ...(like ? { $or: [{ memo: like }, { external_id: like }, { remark: like }] } : {}),
    },
    { take: limit, skip: offset, order: { received_at: "DESC" } },
  );
  res.json({ bank_notices, count, limit, offset });
}
