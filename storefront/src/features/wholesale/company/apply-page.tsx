import { listProvinces } from "@/data/places";
import { findWholesaleVisitor } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { wholesalePaths } from "../paths";
import { apply } from "./actions";
import type { FieldSpec } from "./field-spec";
import { FieldsForm } from "./fields-form";
import { messages } from "./messages";

/** A company's own application; whoever is signed in applies with her account. */
export const ApplyPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const [provinces, visitor] = await Promise.all([listProvinces(), findWholesaleVisitor()]);
  const account: FieldSpec[] = visitor
    ? []
    : [
        { kind: "email", name: "email", label: t.apply.email, autoComplete: "username" },
        {
          kind: "password",
          name: "password",
          label: t.apply.password,
          hint: t.apply.passwordHint,
          autoComplete: "new-password",
        },
      ];
  const fields: FieldSpec[] = [
    { kind: "text", name: "name", label: t.apply.name, hint: t.apply.nameHint, autoComplete: "organization" },
    { kind: "text", name: "tax_code", label: t.apply.taxCode, hint: t.apply.taxCodeHint },
    {
      kind: "place",
      provinces: provinces.map(({ code, name }) => ({ value: code, label: name })),
      province: "",
      commune: "",
      communes: [],
      words: t.place,
    },
    { kind: "text", name: "street", label: t.apply.street, autoComplete: "street-address" },
    { kind: "text", name: "contact_name", label: t.apply.contactName, autoComplete: "name" },
    { kind: "tel", name: "contact_phone", label: t.apply.contactPhone, autoComplete: "tel" },
    ...account,
  ];
  return (
    <div className="mx-auto max-w-[36rem] pb-12">
      <PageHeader title={t.apply.title} lead={t.apply.lead} />
      {visitor && (
        <div className="pb-4">
          <Notice>{t.apply.signedIn(visitor.email)}</Notice>
        </div>
      )}
      <FieldsForm
        action={apply.bind(null, locale)}
        fields={fields}
        submit={t.apply.submit}
        pending={t.pending}
      />
      {!visitor && (
        <p className="pt-6">
          {t.apply.haveAccount}{" "}
          <a href={wholesalePaths(locale).signIn()} className="inline-flex min-h-11 items-center text-link">
            {t.apply.signIn}
          </a>
        </p>
      )}
    </div>
  );
};
