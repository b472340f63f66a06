import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { OfficeApplication } from "../../../contracts/producer-application";
import { type ApplicationAct, useApplicationAct } from "../../data/producer-applications";
import { useWords } from "../../lib/use-words";
import { RemarkDrawer } from "../../ui/remark-drawer";

/** Approving, returning, refusing; afterwards the way to the producer it became. */
export function AnswerButtons({ application }: { application: OfficeApplication }) {
  const words = useWords();
  const ask = usePrompt();
  const act = useApplicationAct(application.id);
  const [writing, setWriting] = useState<"return" | "refuse" | null>(null);
  const { name, state, version, producer_id } = application;

  function answer(verb: ApplicationAct["verb"], done: string, more: object = {}) {
    act.mutate(
      { verb, body: { expected_version: version, ...more } },
      {
        onSuccess: () => {
          setWriting(null);
          toast.success(done);
        },
        onError: ({ message }) => toast.error(words("application.failed"), { description: message }),
      },
    );
  }
  async function approveIfSure() {
    const isSure = await ask({
      variant: "confirmation",
      title: words("application.approve_title", { name }),
      description: words("application.approve_text"),
      confirmText: words("application.approve"),
      cancelText: words("shared.cancel"),
    });
    if (isSure) answer("approve", words("application.approved", { name }));
  }

  if (producer_id) {
    return (
      <div className="flex justify-end">
        <Button size="small" variant="secondary" asChild>
          <Link to={`/producers/${producer_id}`}>{words("application.to_producer")}</Link>
        </Button>
      </div>
    );
  }
  if (state !== "submitted") return null;
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button size="small" variant="danger" onClick={() => setWriting("refuse")}>
        {words("application.refuse")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setWriting("return")}>
        {words("application.return")}
      </Button>
      <Button size="small" isLoading={act.isPending} onClick={approveIfSure}>
        {words("application.approve")}
      </Button>
      {writing && (
        <RemarkDrawer
          isDangerous={writing === "refuse"}
          title={words(`application.${writing}_title`, { name })}
          effect={words(`application.${writing}_effect`)}
          label={words("application.to_write")}
          least={10}
          most={1000}
          missing={words("application.too_short")}
          saveLabel={words(`application.${writing}`)}
          refusal={act.error}
          isSaving={act.isPending}
          onSave={(remark) =>
            answer(
              writing,
              words(writing === "return" ? "application.returned" : "application.refused", { name }),
              { remark },
            )
          }
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}
