import { Alert, Button, Textarea, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeListing } from "../../../contracts/listing";
import { useDecideListing } from "../../data/listings";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";
import { Section } from "../../ui/section";
import { RemarkMenu } from "./remark-menu";

/** Approve, or return with what is to be put right. */
export function ListingDecision({ listing }: { listing: OfficeListing }) {
  const words = useWords();
  const ask = usePrompt();
  const decide = useDecideListing(listing.id);
  const [remarks, setRemarks] = useState("");
  if (listing.state !== "submitted") return null;
  const expected_version = listing.version;
  const changed = listing.page_changed.map((field) => words(`listing.field_${field}`)).join(", ");

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
      title: words("listing.approve_title", { name: listing.product.title }),
      description: words("listing.approve_text"),
      confirmText: words("listing.approve"),
      cancelText: words("shared.cancel"),
    });
    if (isSure) send("approve", {}, words("listing.approved"));
  }

  return (
    <Section title={words("listing.decided")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {changed && <Alert variant="warning">{words("listing.page_changed", { fields: changed })}</Alert>}
        <FormField
          id="listing-remarks"
          label={words("listing.remarks")}
          isOptional
          fault={decide.error?.fields.remarks}
        >
          <Textarea
            id="listing-remarks"
            rows={3}
            maxLength={2000}
            value={remarks}
            onChange={(event) => setRemarks(event.target.value)}
          />
        </FormField>
        <div className="flex flex-wrap justify-between gap-2">
          <RemarkMenu
            onPick={(text) => setRemarks((before) => [before.trim(), text].filter(Boolean).join("\n"))}
          />
          <span className="flex gap-2">
            <Button
              size="small"
              variant="secondary"
              disabled={remarks.trim().length < 10}
              isLoading={decide.isPending}
              onClick={() => send("return", { remarks }, words("listing.returned"))}
            >
              {words("listing.return")}
            </Button>
            <Button size="small" disabled={changed !== ""} isLoading={decide.isPending} onClick={approve}>
              {words("listing.approve")}
            </Button>
          </span>
        </div>
      </div>
    </Section>
  );
}
