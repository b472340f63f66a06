import { controlClass } from "@/ui/field";

type AmountInputProps = { label: string; value: string; unit?: string; onChange: (value: string) => void };

/** A large whole number: the digit keyboard on a phone, read as people write amounts. */
export const AmountInput = ({ label, value, unit, onChange }: AmountInputProps) => (
  <label className="grid gap-1">
    <span className="font-semibold">{label}</span>
    <span className="relative">
      <input
        name="amount"
        inputMode="numeric"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the sheet was opened to change exactly this number
        autoFocus
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => event.target.select()}
        className={`${controlClass} min-h-14 pr-10 font-display text-xl font-semibold`}
      />
      {unit && (
        <span aria-hidden className="absolute inset-y-0 right-4 flex items-center text-muc-muted">
          {unit}
        </span>
      )}
    </span>
  </label>
);
