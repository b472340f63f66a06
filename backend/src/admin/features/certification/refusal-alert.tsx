import { Alert } from "@medusajs/ui";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";

/** A refusal that is about no single field. */
export function RefusalAlert({ refusal }: { refusal: Refusal | null }) {
  const words = useWords();
  if (!refusal) return null;
  return (
    <Alert variant="error" role="alert">
      <strong className="block">{words("certification.refused")}</strong>
      {refusal.message}
    </Alert>
  );
}
