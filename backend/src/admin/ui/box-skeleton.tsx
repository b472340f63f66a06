import { Container, Skeleton } from "@medusajs/ui";
import { useWords } from "../lib/use-words";

/** Holds the place of a box whose data is on its way. */
export function BoxSkeleton() {
  const words = useWords();
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4" aria-busy="true">
      <span className="sr-only">{words("shared.loading")}</span>
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-5 w-3/4" />
      <Skeleton className="h-5 w-2/3" />
      <Skeleton className="h-5 w-4/5" />
    </Container>
  );
}
