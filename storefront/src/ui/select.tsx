import type { ComponentProps } from "react";
import { controlClass, describedBy, FieldFrame } from "./field";

export type Option = { value: string; label: string };
type SelectProps = Omit<ComponentProps<"select">, "className" | "children"> & {
  label: string;
  name: string;
  options: readonly Option[];
  /** First, empty choice. */
  placeholder?: string;
  hint?: string | undefined;
  error?: string | undefined;
};

export const Select = ({
  label,
  name,
  options,
  placeholder,
  hint,
  error,
  id = name,
  ...rest
}: SelectProps) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <select id={id} name={name} className={controlClass} {...describedBy(id, hint, error)} {...rest}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </FieldFrame>
);
