import { Button, Drawer, Text } from "@medusajs/ui";
import { useSearchResults } from "../../data/searches";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { LoadFailure } from "../../ui/load-failure";

/** What a shopper would find with these words now. */
export function TryDrawer({ q, onClose }: { q: string; onClose: () => void }) {
  const words = useWords();
  const { data, error, refetch } = useSearchResults(q);
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words("search.try_title", { q })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-3 overflow-y-auto">
          {error && <LoadFailure error={error} onRetry={refetch} />}
          {!data && !error && <BoxSkeleton />}
          {data && (
            <>
              <Text size="small" weight="plus" aria-live="polite">
                {data.total === 0 ? words("search.try_none") : words("search.try_total", { n: data.total })}
              </Text>
              {data.total > 0 && data.stretch !== "typed" && (
                <Text size="small" className="text-ui-fg-subtle">
                  {words(`search.try_${data.stretch}`)}
                </Text>
              )}
              <ol className="divide-y">
                {data.hits.map((hit) => (
                  <li key={hit.id} className="py-2">
                    <Text size="small">{hit.title}</Text>
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {hit.producer.name}
                    </Text>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {words("search.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
