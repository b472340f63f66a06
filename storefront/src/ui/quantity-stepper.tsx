"use client";

import { useState } from "react";

type QuantityStepperProps = {
  name?: string;
  label: string;
  less: string;
  more: string;
  initial: number;
  max: number;
  onSet?: (quantity: number) => void;
};

const step =
  "inline-flex size-11 items-center justify-center text-xl text-cham hover:bg-gao-raised disabled:opacity-40 disabled:cursor-not-allowed";

/** A number field between two thumb-sized buttons; works as a plain field without JavaScript. */
export const QuantityStepper = ({
  name = "quantity",
  label,
  less,
  more,
  initial,
  max,
  onSet,
}: QuantityStepperProps) => {
  const [value, setValue] = useState(initial);
  const set = (wanted: number) => {
    const quantity = Math.min(
      Math.max(1, Number.isFinite(wanted) ? Math.trunc(wanted) : 1),
      Math.max(1, max),
    );
    setValue(quantity);
    if (quantity !== value) onSet?.(quantity);
  };
  return (
    <fieldset className="inline-flex items-center overflow-hidden rounded-pill border border-control bg-white">
      <legend className="sr-only">{label}</legend>
      <button
        type="button"
        aria-label={less}
        className={step}
        disabled={value <= 1}
        onClick={() => set(value - 1)}
      >
        −
      </button>
      <input
        name={name}
        aria-label={label}
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.max(1, max)}
        value={value}
        onChange={(event) => set(event.target.valueAsNumber)}
        className="h-11 w-12 bg-transparent text-center font-display font-semibold [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button
        type="button"
        aria-label={more}
        className={step}
        disabled={value >= max}
        onClick={() => set(value + 1)}
      >
        +
      </button>
    </fieldset>
  );
};
