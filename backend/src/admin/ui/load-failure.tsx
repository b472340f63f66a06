import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useWords } from "../lib/use-words";

/** Says that reading failed, why, and what to do next. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useWords();
  return (
    <Container role="alert" className="flex flex-col items-start gap-y-3 px-6 py-8">
      <Heading level="h2">{words("shared.load_failed")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {words("shared.load_failed_hint", { message: error.message })}
      </Text>
      <Button variant="secondary" size="small" onClick={onRetry}>
        {words("shared.retry")}
      </Button>
    </Container>
  );
}
