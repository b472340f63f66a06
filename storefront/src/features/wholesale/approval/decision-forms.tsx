import type { Locale } from "@/lib/locale";
import { FieldsForm } from "../company/fields-form";
import { decide } from "./actions";
import { messages } from "./messages";

/** Approve at once, or decline with a reason. */
export const DecisionForms = ({ id, locale }: { id: string; locale: Locale }) => {
  const t = messages(locale);
  return (
    <div className="grid gap-6">
      <FieldsForm
        action={decide.bind(null, locale, id, "approve")}
        fields={[]}
        submit={t.approve}
        pending={t.pending}
      />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-link">
          {t.declineTitle}
        </summary>
        <div className="pt-3">
          <FieldsForm
            action={decide.bind(null, locale, id, "decline")}
            fields={[{ kind: "text", name: "reason", label: t.reason, hint: t.reasonHint }]}
            submit={t.decline}
            pending={t.pending}
            look="danger"
          />
        </div>
      </details>
    </div>
  );
};
