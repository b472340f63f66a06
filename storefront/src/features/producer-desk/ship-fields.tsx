import { Field } from "@/ui/field";
import { CarrierFields, type CarrierWords } from "./carrier-fields";

export type ShipWords = CarrierWords & { tracking: string; trackingHint: string };
type ShipFieldsProps = { carrier: string; tracking_code: string; words: ShipWords };

/** How a parcel travels: its carrier and its tracking code. */
export const ShipFields = ({ carrier, tracking_code, words }: ShipFieldsProps) => (
  <div className="grid gap-3">
    <CarrierFields carrier={carrier} words={words} />
    <Field
      name="tracking_code"
      label={words.tracking}
      hint={words.trackingHint}
      maxLength={60}
      autoCapitalize="characters"
      autoComplete="off"
      defaultValue={tracking_code}
    />
  </div>
);
