import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/picture";
import type { Option, OptionGroup } from "./options";

export const LIST_ID = "search-suggestions";
export const optionId = (index: number): string => `${LIST_ID}-${index}`;

type OptionRowProps = { option: Option; index: number; isActive: boolean; onChoose: () => void };

const OptionRow = ({ option, index, isActive, onChoose }: OptionRowProps) => (
  <a
    id={optionId(index)}
    role="option"
    aria-selected={isActive}
    tabIndex={-1}
    href={option.href}
    onClick={onChoose}
    className={classNames(
      "flex min-h-11 items-center gap-3 px-4 py-1.5 hover:bg-gao-raised",
      isActive && "bg-gao-raised outline-2 -outline-offset-2 outline-cham",
    )}
  >
    {option.picture && (
      <span className="size-10 shrink-0 overflow-hidden rounded-sm border border-hairline">
        <Picture kind={option.picture.kind} photo={option.picture.photo} alt="" sizes="40px" />
      </span>
    )}
    <span className="min-w-0 grow">
      {option.parts.map((part, at) =>
        part.match ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in order
          <mark key={at} className="bg-nghe-wash font-semibold text-inherit">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
    {option.detail && <span className="shrink-0 text-sm text-muc-muted">{option.detail}</span>}
  </a>
);

type SuggestionListProps = {
  label: string;
  groups: readonly OptionGroup[];
  active: number;
  onChoose: () => void;
};

/** The list box under the search box; the active option is told to the input, which keeps the focus. */
export const SuggestionList = ({ label, groups, active, onChoose }: SuggestionListProps) => {
  let index = -1;
  return (
    <div id={LIST_ID} role="listbox" aria-label={label}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div
          key={group.title}
          role="group"
          aria-label={group.title || undefined}
          className="border-hairline not-first:border-t py-1"
        >
          {group.title && (
            <p aria-hidden className="px-4 pt-1.5 text-sm text-muc-muted">
              {group.title}
            </p>
          )}
          {group.options.map((option) => {
            index += 1;
            return (
              <OptionRow
                key={option.href}
                option={option}
                index={index}
                isActive={index === active}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
};
