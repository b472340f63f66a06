import type { BuyerRole } from "@contracts/wholesale";
import { listMembers } from "@/data/buyer-company";
import { formatDay, vietnamDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { wholesalePaths } from "../paths";
import { requireBuyer, toSignIn } from "../require-buyer";
import { invite, keepRules, remove } from "./actions";
import { FieldsForm } from "./fields-form";
import { MemberCard } from "./member-card";
import { messages } from "./messages";

const roleOptions = (roles: Record<BuyerRole, string>) =>
  Object.entries(roles).map(([value, label]) => ({ value, label }));

/** Who may act for the company, who is invited, and the company's rules of ordering. */
export const MembersPage = async ({ locale }: { locale: Locale }) => {
  const paths = wholesalePaths(locale);
  const me = await requireBuyer(locale, paths.members);
  if (!me) return null;
  const t = messages(locale);
  const { members, invitations } = (await listMembers()) ?? toSignIn(locale, paths.members);
  const isOwner = me.member.role === "owner";
  const { approval_threshold_vnd, po_required } = me.buyer;
  return (
    <div className="mx-auto max-w-[56rem] pb-12">
      <PageHeader title={t.members.title} lead={t.members.lead} />
      <ul className="grid gap-3">
        {members.map((member) => (
          <MemberCard key={member.id} member={member} isOwner={isOwner} locale={locale} />
        ))}
      </ul>
      {invitations.length > 0 && (
        <Section title={t.members.invited}>
          <ul className="grid gap-3">
            {invitations.map(({ id, email, role, expires_at }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline pb-3"
              >
                <span className="break-all">
                  {email} · {t.roles[role]} · {t.members.until(formatDay(vietnamDay(new Date(expires_at))))}
                </span>
                {isOwner && (
                  <FieldsForm
                    action={remove.bind(null, locale, "invitation", id)}
                    fields={[]}
                    submit={t.members.revoke}
                    pending={t.pending}
                    look="secondary"
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isOwner ? (
        <>
          <Section title={t.members.invite} lead={t.members.inviteText}>
            <FieldsForm
              action={invite.bind(null, locale)}
              fields={[
                { kind: "email", name: "email", label: t.members.email, autoComplete: "off" },
                {
                  kind: "select",
                  name: "role",
                  label: t.members.role,
                  options: roleOptions(t.roles),
                  value: "buyer",
                },
              ]}
              submit={t.members.send}
              pending={t.pending}
              idPrefix="invite-"
            />
          </Section>
          <Section title={t.members.rules}>
            <FieldsForm
              action={keepRules.bind(null, locale)}
              fields={[
                {
                  kind: "text",
                  name: "approval_threshold_vnd",
                  label: t.members.threshold,
                  hint: t.members.thresholdHint,
                  value: approval_threshold_vnd === null ? "" : String(approval_threshold_vnd),
                  isOptional: true,
                },
                { kind: "check", name: "po_required", label: t.members.po, value: po_required ? "1" : "" },
              ]}
              submit={t.members.save}
              pending={t.pending}
            />
          </Section>
        </>
      ) : (
        <p className="pt-6 text-muc-muted">{t.members.ownersOnly}</p>
      )}
    </div>
  );
};
