import type { BranchView } from "@contracts/buyer";
import { listBranches } from "@/data/buyer-company";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { wholesalePaths } from "../paths";
import { requireBuyer } from "../require-buyer";
import { keepBranch } from "./actions";
import { branchFields } from "./branch-fields";
import { FieldsForm } from "./fields-form";
import { messages } from "./messages";

/** Where goods for the company are delivered. */
export const BranchesPage = async ({ locale }: { locale: Locale }) => {
  const paths = wholesalePaths(locale);
  const me = await requireBuyer(locale, paths.branches);
  if (!me) return null;
  const t = messages(locale);
  const branches = await listBranches();
  const mayChange = me.member.role === "owner" || me.member.role === "buyer";
  return (
    <div className="mx-auto max-w-[56rem] pb-12">
      <PageHeader title={t.branches.title} lead={t.branches.lead} />
      {branches.length === 0 ? (
        <EmptyState title={t.branches.empty} />
      ) : (
        <ul className="grid gap-3 md:grid-cols-2">
          {branches.map((branch) => (
            <BranchCard key={branch.id} branch={branch} locale={locale} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange && (
        <Section title={t.branches.add}>
          <FieldsForm
            action={keepBranch.bind(null, locale, null)}
            fields={await branchFields(locale, null)}
            submit={t.branches.add}
            pending={t.pending}
          />
        </Section>
      )}
    </div>
  );
};

type CardProps = { branch: BranchView; locale: Locale; mayChange: boolean };

const BranchCard = ({ branch, locale, mayChange }: CardProps) => {
  const t = messages(locale).branches;
  return (
    <Card as="li">
      <h2 className="font-display text-lg font-semibold break-words">{branch.name}</h2>
      <p>{[branch.street, branch.commune_name, branch.province_name].join(", ")}</p>
      <dl className="pt-2 text-sm">
        <dt className="inline text-muc-muted">{t.hours}: </dt>
        <dd className="inline">{branch.receiving_hours}</dd>
        <dd>
          {branch.contact_name} · {branch.contact_phone}
        </dd>
      </dl>
      {mayChange && (
        <div className="pt-3">
          <LinkButton href={wholesalePaths(locale).branch(branch.id)} look="secondary" size="small">
            {t.edit}
          </LinkButton>
        </div>
      )}
    </Card>
  );
};
