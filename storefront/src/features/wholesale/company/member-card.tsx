import type { MemberView } from "@contracts/buyer";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { keepMember, remove } from "./actions";
import { FieldsForm } from "./fields-form";
import { messages } from "./messages";

type Props = { member: MemberView; isOwner: boolean; locale: Locale };

/** One member with her role, and what she has spent of her limit. */
export const MemberCard = ({ member, isOwner, locale }: Props) => {
  const t = messages(locale);
  const { id, name, email, role, spending_limit_vnd: limit, spending_period: period, spent_vnd } = member;
  const perPeriod =
    limit !== null && period ? `${formatMoney(limit)} / ${t.members.perPeriod[period]}` : t.members.noLimit;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="font-display text-lg font-semibold break-words">{name}</h2>
        <Tag tone={role === "owner" ? "notice" : "plain"}>{t.roles[role]}</Tag>
      </div>
      <p className="text-sm break-all text-muc-muted">{email}</p>
      <p className="pt-2">
        {t.members.limit}: <strong>{perPeriod}</strong>
        {limit !== null && spent_vnd !== null && (
          <span className="text-muc-muted">
            {" "}
            ({t.members.spent(formatMoney(spent_vnd), formatMoney(limit))})
          </span>
        )}
      </p>
      {isOwner && (
        <details className="pt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-link">
            {t.members.edit}
          </summary>
          <div className="grid gap-6 pt-3">
            <FieldsForm
              action={keepMember.bind(null, locale, id)}
              idPrefix={`${id}-`}
              fields={[
                {
                  kind: "select",
                  name: "role",
                  label: t.members.role,
                  options: Object.entries(t.roles).map(([value, label]) => ({ value, label })),
                  value: role,
                },
                {
                  kind: "text",
                  name: "limit",
                  label: t.members.limit,
                  hint: t.members.limitHint,
                  value: limit === null ? "" : String(limit),
                  isOptional: true,
                },
                {
                  kind: "select",
                  name: "period",
                  label: t.members.period,
                  options: Object.entries(t.members.periods).map(([value, label]) => ({ value, label })),
                  value: period ?? "month",
                },
              ]}
              submit={t.members.save}
              pending={t.pending}
            />
            <FieldsForm
              action={remove.bind(null, locale, "member", id)}
              fields={[]}
              submit={t.members.remove}
              pending={t.pending}
              look="danger"
            />
          </div>
        </details>
      )}
    </Card>
  );
};
