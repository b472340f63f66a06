import { Hint, Label } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../lib/use-words";

type Props = {
  id: string;
  label: string;
  isOptional?: boolean;
  /** What is wrong with it, in a sentence. */
  fault?: string | undefined;
  children: ReactNode;
};

/** A labelled form control with what is wrong about it. */
export function FormField({ id, label, isOptional, fault, children }: Props) {
  const words = useWords();
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {label}
        {isOptional && (
          <span className="text-ui-fg-muted font-normal">{` (${words("shared.optional")})`}</span>
        )}
      </Label>
      {children}
      {fault && (
        <Hint id={`${id}-fault`} variant="error" role="alert">
          {fault}
        </Hint>
      )}
    </div>
  );
}
