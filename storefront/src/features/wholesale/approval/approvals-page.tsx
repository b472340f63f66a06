import type { ApprovalState } from "@contracts/approval";
import { listApprovals } from "@/data/buyer-company";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { Tag, type Tone } from "@/ui/tag";
import { wholesalePaths } from "../paths";
import { requireBuyer, toSignIn } from "../require-buyer";
import { messages } from "./messages";

export const stateTones: Record<ApprovalState, Tone> = {
  requested: "notice",
  approved: "good",
  declined: "bad",
  changed: "bad",
  withdrawn: "plain",
};

/** Orders above the company's threshold, those that wait first. */
export const ApprovalsPage = async ({ locale }: { locale: Locale }) => {
  const paths = wholesalePaths(locale);
  if (!(await requireBuyer(locale, paths.approvals))) return null;
  const t = messages(locale);
  const approvals = (await listApprovals()) ?? toSignIn(locale, paths.approvals);
  return (
    <div className="mx-auto max-w-[56rem] pb-12">
      <PageHeader title={t.title} lead={t.lead} />
      {approvals.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <ul className="grid gap-3">
          {approvals.map((row) => (
            <Card as="li" key={row.id}>
              <div className="flex flex-wrap items-baseline justify-between gap-2">
                <a
                  href={paths.approval(row.id)}
                  className="inline-flex min-h-11 items-center font-display text-lg font-semibold text-link"
                >
                  {formatMoney(row.total_vnd)}
                </a>
                <Tag tone={stateTones[row.state]}>{t.states[row.state]}</Tag>
              </div>
              <p className="text-muc-muted">
                {t.asked(row.requested_by_name, formatInstant(row.requested_at))} · {t.lines}:{" "}
                {formatCount(row.line_count)}
              </p>
              {row.remark && <p className="break-words">{row.remark}</p>}
            </Card>
          ))}
        </ul>
      )}
    </div>
  );
};
