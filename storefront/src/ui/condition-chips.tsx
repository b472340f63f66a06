export type ConditionChip = { key: string; label: string; href: string };

type ConditionChipsProps = {
  chips: readonly ConditionChip[];
  clearHref: string;
  words: { active: string; remove: (label: string) => string; clear: string };
};

/** What a list is narrowed by; each chip is the way out of it. */
export const ConditionChips = ({ chips, clearHref, words }: ConditionChipsProps) =>
  chips.length === 0 ? null : (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <span className="text-sm text-muc-muted">{words.active}</span>
      {chips.map(({ key, label, href }) => (
        <a
          key={key}
          href={href}
          aria-label={words.remove(label)}
          className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-pill border border-cham px-4 text-sm font-semibold text-cham hover:bg-gao-raised"
        >
          <span className="min-w-0 break-words">{label}</span>
          <span aria-hidden>×</span>
        </a>
      ))}
      <a href={clearHref} className="inline-flex min-h-11 items-center px-2 text-sm text-link">
        {words.clear}
      </a>
    </div>
  );
