import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export const controlClass =
  "block w-full min-h-12 rounded-card border border-control bg-white px-4 py-2 text-base text-muc " +
  "placeholder:text-muc-muted aria-invalid:border-son aria-invalid:border-2";

type FieldFrameProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ReactNode;
};

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** What ties a control to its hint and error for a screen reader. */
export const describedBy = (id: string, hint?: string, error?: string) => ({
  "aria-describedby": classNames(hint && hintId(id), error && errorId(id)) || undefined,
  "aria-invalid": error ? true : undefined,
});

/** Label above, hint below it, error below the control. */
export const FieldFrame = ({ id, label, hint, error, children }: FieldFrameProps) => (
  <div className="grid content-start gap-1">
    <label htmlFor={id} className="font-semibold">
      {label}
    </label>
    {hint && (
      <p id={hintId(id)} className="text-sm text-muc-muted">
        {hint}
      </p>
    )}
    {children}
    {error && (
      <p id={errorId(id)} className="text-sm font-semibold text-son">
        {error}
      </p>
    )}
  </div>
);

type Common = { label: string; hint?: string | undefined; error?: string | undefined; name: string };

/** A text input with its label; `id` defaults to the name. */
export const Field = ({
  label,
  hint,
  error,
  name,
  id = name,
  ...rest
}: Common & Omit<ComponentProps<"input">, "className">) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <input id={id} name={name} className={controlClass} {...describedBy(id, hint, error)} {...rest} />
  </FieldFrame>
);

export const TextArea = ({
  label,
  hint,
  error,
  name,
  id = name,
  ...rest
}: Common & Omit<ComponentProps<"textarea">, "className">) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <textarea
      id={id}
      name={name}
      rows={3}
      className={controlClass}
      {...describedBy(id, hint, error)}
      {...rest}
    />
  </FieldFrame>
);
