import type { MemberRow } from "@contracts/producer-member";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Select } from "@/ui/select";
import { ActForm } from "./act-form";
import { giveRole, takeOut } from "./change-members";
import { messages } from "./messages";

type MemberCardProps = { member: MemberRow; mayManage: boolean; locale: Locale };

const door = "inline-flex min-h-11 cursor-pointer list-none items-center underline underline-offset-4";

/** One person: who she is, what she may do, and for owners the ways to change it. */
export const MemberCard = ({ member, mayManage, locale }: MemberCardProps) => {
  const t = messages(locale);
  const { id, name, email, role, is_me } = member;
  const roles = (["owner", "manager", "staff"] as const).map((value) => ({ value, label: t.roles[value] }));
  return (
    <Card as="li">
      <p className="font-semibold break-words text-cham-dark">
        {name} {is_me && <span className="font-normal text-muc-muted">({t.me})</span>}
      </p>
      <p className="text-sm break-all text-muc-muted">{email}</p>
      <p className="pt-2">
        <strong>{t.roles[role]}.</strong> <span className="text-muc-muted">{t.rights[role]}</span>
      </p>
      {mayManage && (
        <div className="flex flex-wrap gap-x-5">
          <details className="open:basis-full">
            <summary className={`${door} text-link`}>{t.changeRole}</summary>
            <div className="max-w-72 pb-3">
              <ActForm action={giveRole.bind(null, locale, id, role)} label={t.save} pendingLabel={t.working}>
                <Select
                  key={role}
                  id={`role-${id}`}
                  label={t.role}
                  name="role"
                  options={roles}
                  defaultValue={role}
                />
              </ActForm>
            </div>
          </details>
          <details className="open:basis-full">
            <summary className={`${door} text-son`}>{t.remove}</summary>
            <div className="grid gap-3 rounded-card border border-son p-4">
              <p>{is_me ? t.removeMe : t.removeAsk(name)}</p>
              <ActForm
                action={takeOut.bind(null, locale, id)}
                look="danger"
                label={t.removeYes}
                pendingLabel={t.working}
              />
            </div>
          </details>
        </div>
      )}
    </Card>
  );
};
