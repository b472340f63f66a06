import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { ProgrammeView, TargetView } from "../../../contracts/programme";
import { useRemoveTarget } from "../../data/programme";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { chartColors, chartTokens } from "../../ui/chart-colors";
import { ChartSection } from "../../ui/chart-section";
import { TargetDrawer } from "./target-drawer";

type Props = { view: ProgrammeView; exportOf: (table: string) => string };

/** Targets of the periods against what is reached, and the form that sets them. */
export function TargetsSection({ view, exportOf }: Props) {
  const words = useWords();
  const [edited, setEdited] = useState<TargetView | "new" | null>(null);
  return (
    <>
      <ChartSection
        title={words("programme.targets")}
        hint={words("programme.targets_hint")}
        exportHref={exportOf("targets")}
        action={
          <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
            {words("programme.add_target")}
          </Button>
        }
        empty={view.targets.length === 0 && words("programme.targets_empty")}
        table={
          <ul className="ocop-chart divide-y">
            <style>{chartTokens}</style>
            {view.targets.map((target) => (
              <TargetRow key={target.id} target={target} onEdit={() => setEdited(target)} />
            ))}
          </ul>
        }
      />
      {edited && <TargetDrawer target={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function TargetRow({ target, onEdit }: { target: TargetView; onEdit: () => void }) {
  const words = useWords();
  const prompt = usePrompt();
  const removal = useRemoveTarget();
  const { reached, goal, counted_on } = target;
  const percent = Math.min(100, Math.round((reached / goal) * 100));
  async function remove() {
    const isSure = await prompt({
      title: words("programme.remove_target_title"),
      description: words("programme.remove_target_text"),
      confirmText: words("programme.remove"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    removal.mutate(target.id, {
      onSuccess: () => toast.success(words("programme.removed")),
      onError: (refusal) => toast.error(refusal.message),
    });
  }
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" weight="plus">
          {words(`programme.kind_${target.kind}`)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {`${formatDay(target.period_from)} – ${formatDay(target.period_to)}`}
        </Text>
      </div>
      <div aria-hidden className="bg-ui-bg-component h-3 w-full overflow-hidden rounded-full">
        <div
          className="h-full rounded-full"
          style={{ width: `${percent}%`, background: reached >= goal ? chartColors.che : chartColors.nghe }}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Text size="small">{words("programme.reached", { reached, goal, day: formatDay(counted_on) })}</Text>
        <span className="flex gap-x-2">
          <Button size="small" variant="transparent" onClick={onEdit}>
            {words("programme.edit")}
          </Button>
          <Button size="small" variant="transparent" onClick={remove}>
            {words("programme.remove")}
          </Button>
        </span>
      </div>
      <Text size="xsmall" className="text-ui-fg-muted">{`${words("shared.source")}: ${target.source}`}</Text>
    </li>
  );
}
