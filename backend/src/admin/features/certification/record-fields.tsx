import { DatePicker } from "@medusajs/ui";
import { issuerLevels, recordCertificationSchema, starRatings } from "../../../contracts/certification";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";
import { PickField } from "../../ui/pick-field";
import { TextAreaField } from "../../ui/text-area-field";
import { TextField } from "../../ui/text-field";
import { DocumentField } from "./document-field";
import { MeritFields } from "./merit-fields";
import { ProductPicker } from "./product-picker";
import type { Draft } from "./record-draft";
import type { Faults } from "./record-faults";

const caseTypes = recordCertificationSchema.shape.case_type.options;

type Props = { draft: Draft; faults: Faults; onChange: (part: Partial<Draft>) => void };

/** The inputs of one decision, in the order in which the paper gives them. */
export function RecordFields({ draft, faults, onChange }: Props) {
  const words = useWords();
  const holder = draft.product ? (draft.product.producer?.name ?? words("certification.no_holder")) : "";
  const isRevocation = draft.case_type === "revocation";
  const text = (field: "decision_number" | "round" | "place") => ({
    id: `record-${field}`,
    label: words(`certification.${field}`),
    value: draft[field],
    fault: faults[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <FormField id="record-product" label={words("certification.product")} fault={faults.product_id}>
        <ProductPicker
          id="record-product"
          value={draft.product}
          isInvalid={Boolean(faults.product_id)}
          onChange={(product) => onChange({ product })}
        />
      </FormField>
      {draft.product && (
        <TextField
          id="record-holder"
          label={words("certification.holder")}
          value={holder}
          fault={faults.producer_id}
          isReadOnly
        />
      )}
      <div className="grid grid-cols-2 items-start gap-4">
        <PickField
          id="record-case"
          label={words("certification.case_type")}
          choices={caseTypes.map((value) => ({ value, label: words(`certification.case_${value}`) }))}
          value={draft.case_type}
          fault={faults.case_type}
          onChange={(case_type) => onChange({ case_type })}
        />
        {!isRevocation && (
          <PickField
            id="record-star"
            label={words("certification.star")}
            choices={starRatings.map((n) => ({ value: String(n), label: words("shared.stars", { n }) }))}
            value={draft.star_rating}
            fault={faults.star_rating}
            onChange={(star_rating) => onChange({ star_rating })}
          />
        )}
      </div>
      <TextField {...text("decision_number")} placeholder="2616/QĐ-UBND" />
      <div className="grid grid-cols-2 items-start gap-4">
        <FormField id="record-issued" label={words("certification.issued_on")} fault={faults.issued_on}>
          <DatePicker
            id="record-issued"
            aria-labelledby="record-issued-label"
            granularity="day"
            shouldForceLeadingZeros
            modal
            value={draft.issued_on}
            onChange={(issued_on) => onChange({ issued_on })}
          />
        </FormField>
        <PickField
          id="record-level"
          label={words("certification.issuer_level")}
          choices={issuerLevels.map((value) => ({ value, label: words(`certification.level_${value}`) }))}
          value={draft.issuer_level}
          fault={faults.issuer_level}
          onChange={(issuer_level) => onChange({ issuer_level })}
        />
      </div>
      <TextField {...text("round")} isOptional placeholder={words("certification.round_example")} />
      <TextField {...text("place")} isOptional placeholder={words("certification.place_example")} />
      {isRevocation ? (
        <TextAreaField
          id="record-reason"
          label={words("certification.revocation_reason")}
          hint={words("certification.reason_hint")}
          value={draft.revocation_reason}
          fault={faults.revocation_reason}
          onChange={(revocation_reason) => onChange({ revocation_reason })}
        />
      ) : (
        <MeritFields draft={draft} faults={faults} onChange={onChange} />
      )}
      <DocumentField
        value={draft.document}
        fault={faults.document_id}
        onChange={(document) => onChange({ document })}
      />
    </>
  );
}
