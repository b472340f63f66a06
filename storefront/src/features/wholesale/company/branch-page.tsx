import { notFound } from "next/navigation";
import { listBranches } from "@/data/buyer-company";
import type { Locale } from "@/lib/locale";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { wholesalePaths } from "../paths";
import { requireBuyer } from "../require-buyer";
import { keepBranch, remove } from "./actions";
import { branchFields } from "./branch-fields";
import { FieldsForm } from "./fields-form";
import { messages } from "./messages";

/** One place of delivery, to be changed or closed. */
export const BranchPage = async ({ id, locale }: { id: string; locale: Locale }) => {
  const paths = wholesalePaths(locale);
  if (!(await requireBuyer(locale, paths.branch(id)))) return null;
  const t = messages(locale);
  const branch = (await listBranches()).find((row) => row.id === id);
  if (!branch) notFound();
  return (
    <div className="mx-auto max-w-[56rem] pb-12">
      <a href={paths.branches} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.branches.title}
      </a>
      <PageHeader title={t.branches.editTitle(branch.name)} />
      <FieldsForm
        action={keepBranch.bind(null, locale, id)}
        fields={await branchFields(locale, branch)}
        submit={t.branches.save}
        pending={t.pending}
      />
      <Section title={t.branches.close} lead={t.branches.closeHint}>
        <FieldsForm
          action={remove.bind(null, locale, "branch", id)}
          fields={[]}
          submit={t.branches.close}
          pending={t.pending}
          look="danger"
        />
      </Section>
    </div>
  );
};
