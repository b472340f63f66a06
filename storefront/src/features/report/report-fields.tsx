import { ConsentField } from "@/ui/consent-field";
import { describedBy, Field, FieldFrame, TextArea } from "@/ui/field";
import { fileInputLook } from "@/ui/file-input-look";
import { Select } from "@/ui/select";
import type { ReportFormWords } from "./messages";
import type { FieldName, ReportState } from "./report-values";

type Part = { state: ReportState; words: ReportFormWords };
type Kinds = readonly { value: string; label: string }[];

export const legendClass = "pb-3 font-display text-lg font-semibold text-cham-dark";

/** What is wrong with a field, or nothing. */
export const faultText = ({ state, words }: Part, name: FieldName | "files"): string | undefined =>
  state.faults.includes(name) ? words.faults[name] : undefined;

/** What was seen, about which product, in words and photographs. */
export const SeenFields = ({
  product,
  kinds,
  ...part
}: Part & { product: { title: string; href: string } | null; kinds: Kinds }) => {
  const { state, words } = part;
  const { values } = state;
  return (
    <div className="grid gap-4">
      <input type="hidden" name="product_handle" value={values.product_handle} />
      <input type="hidden" name="certification_id" value={values.certification_id} />
      {product && (
        <p>
          <span className="text-muc-muted">{words.product}: </span>
          <strong>{product.title}</strong>{" "}
          <a href={product.href} className="inline-flex min-h-11 items-center text-link">
            {words.otherProduct}
          </a>
        </p>
      )}
      <Select
        label={words.kind}
        name="kind"
        required
        placeholder={words.chooseKind}
        options={kinds}
        defaultValue={values.kind}
        error={faultText(part, "kind")}
      />
      {!product && (
        <Field
          label={words.productName}
          name="product_name"
          maxLength={200}
          autoComplete="off"
          defaultValue={values.product_name}
          error={faultText(part, "product_name") ?? faultText(part, "product_handle")}
        />
      )}
      <TextArea
        label={words.text}
        hint={words.textHint}
        name="text"
        rows={6}
        required
        maxLength={2000}
        defaultValue={values.text}
        error={faultText(part, "text")}
      />
      <PhotoField {...part} />
    </div>
  );
};

/** A phone offers its camera here as well as its album. */
const PhotoField = (part: Part) => {
  const error = faultText(part, "files");
  return (
    <FieldFrame id="files" label={part.words.photos} hint={part.words.photosHint} error={error}>
      <input
        id="files"
        name="files"
        type="file"
        accept="image/*"
        multiple
        className={fileInputLook}
        {...describedBy("files", part.words.photosHint, error)}
      />
    </FieldFrame>
  );
};

/** How the reporter may be reached, if she wants to be, and what for. */
export const ContactFields = (part: Part) => {
  const { state, words } = part;
  const { values } = state;
  return (
    <fieldset className="grid gap-4">
      <legend className={legendClass}>{words.contact}</legend>
      <p className="text-muc-muted">{words.contactText}</p>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label={words.phone}
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={values.phone}
          error={faultText(part, "phone")}
        />
        <Field
          label={words.email}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          defaultValue={values.email}
          error={faultText(part, "email")}
        />
      </div>
      <ConsentField words={words} isGiven={values.consent === "yes"} error={faultText(part, "consent")} />
    </fieldset>
  );
};
