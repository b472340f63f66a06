import type { ApprovalView } from "@contracts/approval";
import { notFound } from "next/navigation";
import { findApproval } from "@/data/buyer-company";
import { formatDay, formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { wholesalePaths } from "../paths";
import { requireBuyer } from "../require-buyer";
import { SettleBasket } from "../settle-basket";
import { stateTones } from "./approvals-page";
import { DecisionForms } from "./decision-forms";
import { FrozenLines } from "./frozen-lines";
import { messages } from "./messages";

type Props = { id: string; placed: string | undefined; locale: Locale };

/** One frozen order: what would be placed, and what was decided. */
export const ApprovalPage = async ({ id, placed, locale }: Props) => {
  const paths = wholesalePaths(locale);
  const me = await requireBuyer(locale, paths.approval(id));
  if (!me) return null;
  const approval = await findApproval(id);
  if (!approval) notFound();
  const t = messages(locale);
  const mayDecide =
    approval.state === "requested" && !approval.is_own && ["owner", "approver"].includes(me.member.role);
  const { order } = approval.basket;
  return (
    <div className="mx-auto grid max-w-[64rem] gap-5 pb-12">
      {placed && <SettleBasket basketKey={placed} />}
      <header className="grid justify-items-start gap-2 pt-2">
        <a href={paths.approvals} className="inline-flex min-h-11 items-center text-link">
          ← {t.title}
        </a>
        <h1 className="text-2xl text-cham-dark md:text-3xl">{t.detail(formatMoney(approval.total_vnd))}</h1>
        <Tag tone={stateTones[approval.state]}>{t.states[approval.state]}</Tag>
      </header>
      <History approval={approval} locale={locale} />
      {placed && approval.state === "requested" && (
        <Notice tone="good" title={t.thanks} live>
          <p>{t.thanksText}</p>
        </Notice>
      )}
      {approval.is_own && approval.state === "requested" && <Notice>{t.own}</Notice>}
      <FrozenLines approval={approval} locale={locale} />
      <dl className="grid gap-x-6 gap-y-2 md:grid-cols-[12rem_1fr]">
        {[
          [t.place, `${order.name} · ${order.phone} · ${approval.place}`],
          [t.po, order.po_number],
          [t.wanted, order.wanted_on ? formatDay(order.wanted_on) : ""],
          [t.note, order.note ?? ""],
        ].map(([label, value]) =>
          value ? (
            <div key={label} className="contents">
              <dt className="text-muc-muted">{label}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {mayDecide && <DecisionForms id={id} locale={locale} />}
      {approval.order_code && (
        <div>
          <LinkButton href={paths.order(approval.order_code)}>{t.toOrder(approval.order_code)}</LinkButton>
        </div>
      )}
      {approval.is_own && ["changed", "declined"].includes(approval.state) && (
        <div>
          <LinkButton href={paths.review({ lines: order.lines, key: `${id}-again` })}>{t.again}</LinkButton>
        </div>
      )}
    </div>
  );
};

const History = ({ approval, locale }: { approval: ApprovalView; locale: Locale }) => {
  const t = messages(locale);
  const { decided_by_name, decided_at, remark } = approval;
  return (
    <ul className="grid gap-1 text-muc-muted">
      <li>{t.asked(approval.requested_by_name, formatInstant(approval.requested_at))}</li>
      {decided_by_name && decided_at && <li>{t.decided(decided_by_name, formatInstant(decided_at))}</li>}
      {remark && <li className="break-words text-muc">“{remark}”</li>}
    </ul>
  );
};
