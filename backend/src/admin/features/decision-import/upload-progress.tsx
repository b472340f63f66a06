import { Text } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";

/** First the file travels, then it is checked; only the first can be told in percent. */
export function UploadProgress({ percent }: { percent: number }) {
  const words = useWords();
  const isThrough = percent >= 100;
  const label = isThrough ? words("decision_import.checking") : words("decision_import.sending", { percent });
  return (
    <div role="status" className="flex w-full max-w-sm flex-col gap-y-2">
      <Text size="small">{label}</Text>
      <progress className="w-full" aria-label={label} max={100} {...(isThrough ? {} : { value: percent })} />
    </div>
  );
}
