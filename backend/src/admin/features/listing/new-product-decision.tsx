import { Alert, Button, Textarea, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeProposal } from "../../../contracts/product-proposal";
import { useDecideProposal } from "../../data/product-proposals";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";
import { Section } from "../../ui/section";
import type { FieldRemarks } from "./new-product-fields";
import { RemarkMenu } from "./remark-menu";

const shortest = { general: 10, field: 3 };

/** Put it on the market, or return it with what is to be put right, in general and field by field. */
export function NewProductDecision({
  proposal,
  remarks,
}: {
  proposal: OfficeProposal;
  remarks: FieldRemarks;
}) {
  const words = useWords();
  const ask = usePrompt();
  const decide = useDecideProposal(proposal.id);
  const [general, setGeneral] = useState("");
  const expected_version = proposal.version;
  const asked = Object.entries(remarks).filter(([, text]) => text.trim().length >= shortest.field);
  const canReturn = general.trim().length >= shortest.general || (general.trim() === "" && asked.length > 0);

  const send = (verb: "approve" | "return", body: object, done: string) =>
    decide.mutate(
      { verb, body: { expected_version, ...body } },
      {
        onSuccess: () => toast.success(done),
        onError: (refusal) => toast.error(words("listing.failed"), { description: refusal.message }),
      },
    );

  async function approve() {
    const isSure = await ask({
      variant: "confirmation",
      title: words("proposal.approve_title", { name: proposal.content.title }),
      description: words("proposal.approve_text"),
      confirmText: words("listing.approve"),
      cancelText: words("shared.cancel"),
    });
    if (isSure) send("approve", {}, words("proposal.approved"));
  }

  return (
    <Section title={words("listing.decided")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {proposal.findings.length > 0 && (
          <Alert variant="warning">
            {[words("proposal.lacks"), ...proposal.findings.map(({ message }) => message)].join(" ")}
          </Alert>
        )}
        <FormField
          id="proposal-remarks"
          label={words("listing.remarks")}
          isOptional
          fault={decide.error?.fields.remarks}
        >
          <Textarea
            id="proposal-remarks"
            rows={3}
            maxLength={2000}
            value={general}
            onChange={(event) => setGeneral(event.target.value)}
          />
        </FormField>
        <div className="flex flex-wrap justify-between gap-2">
          <RemarkMenu
            onPick={(text) => setGeneral((before) => [before.trim(), text].filter(Boolean).join("\n"))}
          />
          <span className="flex gap-2">
            <Button
              size="small"
              variant="secondary"
              disabled={!canReturn}
              isLoading={decide.isPending}
              onClick={() =>
                send(
                  "return",
                  { remarks: general.trim(), field_remarks: Object.fromEntries(asked) },
                  words("listing.returned"),
                )
              }
            >
              {words("listing.return")}
            </Button>
            <Button
              size="small"
              disabled={proposal.findings.length > 0}
              isLoading={decide.isPending}
              onClick={approve}
            >
              {words("listing.approve")}
            </Button>
          </span>
        </div>
      </div>
    </Section>
  );
}
