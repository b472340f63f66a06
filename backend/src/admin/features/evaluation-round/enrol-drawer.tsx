import { toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { roundCaseTypes } from "../../../contracts/evaluation-round";
import type { ProductChoice } from "../../data/products";
import { useRoundAct } from "../../data/rounds";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { FormField } from "../../ui/form-field";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

export type PickProduct = (given: {
  id: string;
  value: ProductChoice | null;
  isInvalid: boolean;
  onChange: (product: ProductChoice | null) => void;
}) => ReactNode;

type Props = { roundId: string; pickProduct: PickProduct; onClose: () => void };

/** Enters one product after another, or a dossier of earlier years by its names. */
export function EnrolDrawer({ roundId, pickProduct, onClose }: Props) {
  const words = useWords();
  const [kind, setKind] = useState("market");
  const [caseType, setCaseType] = useState("first");
  const [product, setProduct] = useState<ProductChoice | null>(null);
  const [names, setNames] = useState({ product_name: "", holder_name: "" });
  const [isChecked, setIsChecked] = useState(false);
  const act = useRoundAct(roundId);
  const isMarket = kind === "market";
  const said = (field: string) => act.error?.fields[`entries.0.${field}`];
  const missing = (value: unknown) => (isChecked && !value ? words("round.missing") : undefined);

  function save() {
    const isFull = isMarket ? product : names.product_name.trim() && names.holder_name.trim();
    setIsChecked(!isFull);
    if (!isFull) return;
    const entry = { ...(isMarket ? { product_id: product?.id } : names), case_type: caseType };
    act.mutate(
      { verb: "entries", body: { entries: [entry] } },
      {
        onSuccess: () => {
          toast.success(words("round.enrolled"));
          setProduct(null);
          setNames({ product_name: "", holder_name: "" });
        },
      },
    );
  }
  const fault = said("product_id") ?? missing(product);
  return (
    <FormDrawer
      title={words("round.enrol")}
      saveLabel={words("round.add")}
      refusal={act.error}
      isSaving={act.isPending}
      onSave={save}
      onClose={onClose}
    >
      <PickField
        id="enrol-kind"
        label={words("round.enrol_kind")}
        choices={(["market", "historic"] as const).map((value) => ({
          value,
          label: words(`round.enrol_${value}`),
        }))}
        value={kind}
        fault={undefined}
        onChange={setKind}
      />
      {isMarket ? (
        <FormField id="enrol-product" label={words("round.product")} fault={fault}>
          {pickProduct({
            id: "enrol-product",
            value: product,
            isInvalid: Boolean(fault),
            onChange: setProduct,
          })}
        </FormField>
      ) : (
        (["product_name", "holder_name"] as const).map((field) => (
          <TextField
            key={field}
            id={`enrol-${field}`}
            label={words(field === "product_name" ? "round.product" : "round.holder")}
            value={names[field]}
            fault={said(field) ?? missing(names[field].trim())}
            onChange={(value) => setNames({ ...names, [field]: value })}
          />
        ))
      )}
      <PickField
        id="enrol-case"
        label={words("round.case_type")}
        choices={roundCaseTypes.map((value) => ({ value, label: words(`round.case_${value}`) }))}
        value={caseType}
        fault={said("case_type")}
        onChange={setCaseType}
      />
    </FormDrawer>
  );
}
