import { randomUUID } from "node:crypto";
import type { ProposalView } from "@contracts/product-proposal";
import { notFound } from "next/navigation";
import { findProductChoices, findProposal } from "@/data/producer-products";
import { formatInstant } from "@/lib/day";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Tag, type Tone } from "@/ui/tag";
import { listingWords } from "../listing/messages";
import { readPlaces } from "../listing/places";
import { deskPaths } from "../paths";
import { requireMember, toSignIn } from "../require-member";
import { packKey } from "./change-form";
import { DiscardDoor } from "./discard-door";
import { messages } from "./messages";
import { withdrawProposal } from "./move-proposal";
import { ProposalForm } from "./proposal-form";
import { firstState, startValues } from "./proposal-state";
import { saveProposalForm } from "./save-proposal";

type Props = { locale: Locale; id: string | null; failed?: "withdraw" | "discard" | undefined };

const tones: Record<ProposalView["state"], Tone> = {
  draft: "plain",
  submitted: "notice",
  returned: "bad",
  approved: "good",
};

/** Where it stands, and what the office said. */
const Told = ({ proposal, locale }: { proposal: ProposalView; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { state, remarks, field_remarks, product } = proposal;
  const hasFields = Object.keys(field_remarks).length > 0;
  if (state === "submitted")
    return (
      <Notice tone="info" title={t.submittedAt(formatInstant(proposal.submitted_at ?? proposal.saved_at))}>
        <p className="pb-3">{t.submittedText}</p>
        <form action={withdrawProposal.bind(null, locale, proposal.id, proposal.version)}>
          <Button look="secondary">{t.withdraw}</Button>
        </form>
      </Notice>
    );
  if (state === "approved" && product)
    return (
      <Notice tone="good" title={t.approvedText}>
        <p className="flex flex-wrap gap-x-6">
          <a
            href={localePath(locale, `/san-pham/${product.handle}`)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t.see}
          </a>
          <a href={paths.listing(product.id)} className="inline-flex min-h-11 items-center text-link">
            {t.edit}
          </a>
        </p>
      </Notice>
    );
  if (!remarks && !hasFields) return null;
  return (
    <Notice tone="warning" title={t.remarks}>
      {remarks && (
        <p lang="vi" className="whitespace-pre-line break-words">
          {remarks}
        </p>
      )}
      {hasFields && <p>{t.fieldRemarks}</p>}
    </Notice>
  );
};

const readProposal = async (locale: Locale, id: string | null): Promise<ProposalView | null> => {
  if (id === null) return null;
  const proposal = await findProposal(id);
  if (proposal === "missing") notFound();
  return proposal === "signed_out" ? toSignIn(locale, deskPaths(locale).proposal(id)) : proposal;
};

/** One new product: begun, written on, sent in, and what came of it. */
export const ProposalPage = async ({ locale, id, failed }: Props) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const here = id === null ? paths.newProduct : paths.proposal(id);
  const me = await requireMember(locale, here);
  const proposal = await readProposal(locale, id);
  const isOpen = !proposal || proposal.state === "draft" || proposal.state === "returned";
  return (
    <>
      <a href={paths.products()} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.back}
      </a>
      <header className="grid justify-items-start gap-2 pt-1 pb-4">
        <h1 className="text-2xl break-words text-cham-dark">{proposal?.content.title || t.newTitle}</h1>
        {proposal && <Tag tone={tones[proposal.state]}>{t.state[proposal.state]}</Tag>}
        {isOpen && <p className="text-sm text-muc-muted">{t.lead}</p>}
        {proposal?.state === "submitted" && (
          <a
            href={paths.proposal(proposal.id, "/xem")}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t.preview}
          </a>
        )}
      </header>
      <div className="grid gap-6">
        {failed && <Notice tone="error">{t.failed[failed]}</Notice>}
        {proposal && <Told proposal={proposal} locale={locale} />}
        {isOpen && <OpenForm locale={locale} proposal={proposal} role={me.member.role} />}
        {isOpen && proposal && <DiscardDoor proposal={proposal} locale={locale} />}
      </div>
    </>
  );
};

type FormProps = { locale: Locale; proposal: ProposalView | null; role: string };

const OpenForm = async ({ locale, proposal, role }: FormProps) => {
  const t = messages(locale);
  const places = await readPlaces(proposal?.content.material_commune_code ?? "");
  const choices = (await findProductChoices()) ?? toSignIn(locale, deskPaths(locale).products());
  const optionOf = ({ handle, name, name_en }: (typeof choices.aisles)[number]) => ({
    value: handle,
    label: inLocale(locale, name, name_en),
  });
  return (
    <ProposalForm
      first={firstState(proposal, randomUUID(), startValues(proposal, places.province, packKey()))}
      action={saveProposalForm.bind(null, locale)}
      words={t.form}
      listingWords={listingWords(locale)}
      choices={{
        aisles: choices.aisles.map(optionOf),
        product_groups: choices.product_groups.map(optionOf),
      }}
      places={places}
      office={t.office}
      previewHref={deskPaths(locale).proposal("ID", "/xem")}
      maySubmit={role !== "staff"}
    />
  );
};
