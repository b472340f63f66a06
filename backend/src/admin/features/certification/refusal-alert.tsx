import { Alert } from "@medusajs/ui";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";

type Props = { refusal: Refusal | null };

/** What the server refused: rule by rule where rules spoke against it, else its sentence. */
export function RefusalAlert({ refusal }: Props) {
  const words = useWords();
  if (!refusal) return null;
  if (refusal.rules.length === 0) {
    return (
      <Alert variant="error" role="alert">
        <strong className="block">{words("certification.refused")}</strong>
        {refusal.message}
      </Alert>
    );
  }
  return (
    <Alert variant="error" role="alert">
      <strong className="block">{words("certification.refused_by")}</strong>
      <ul className="mt-1 flex flex-col gap-y-1">
        {refusal.rules.map(({ rule, message }) => (
          <li key={`${rule} ${message}`}>
            <strong>{rule}</strong>
            <span className="block">{message}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
