import { useEffect, useEffectEvent, useState } from "react";
import type { Option } from "./options";
import { LIST_ID, optionId } from "./suggestion-list";

/**
 * Makes an input the combobox of a list of options: arrows move, Enter follows the active option or
 * searches, Escape closes. The input keeps the focus throughout.
 */
export const useCombobox = (
  input: HTMLInputElement,
  onText: (text: string) => void,
  options: readonly Option[],
): { isOpen: boolean; active: number } => {
  const [isOpen, setIsOpen] = useState(document.activeElement === input);
  const [active, setActive] = useState(-1);

  const onInput = useEffectEvent(() => {
    onText(input.value);
    setActive(-1);
    setIsOpen(true);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setIsOpen(false);
    }
    if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || options.length === 0) return;
    event.preventDefault();
    setIsOpen(true);
    // One place more than there are options: the input itself.
    const places = options.length + 1;
    setActive((now) => ((now + 1 + step + places) % places) - 1);
  });
  const onBlur = useEffectEvent((event: FocusEvent) => {
    const isInside =
      event.relatedTarget instanceof Node && input.closest("search")?.contains(event.relatedTarget);
    if (!isInside) setIsOpen(false);
  });

  useEffect(() => {
    const open = () => setIsOpen(true);
    const listeners = { input: onInput, keydown: onKey, blur: onBlur, focus: open, click: open };
    for (const [name, listener] of Object.entries(listeners)) {
      input.addEventListener(name, listener as EventListener);
    }
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", LIST_ID);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        input.removeEventListener(name, listener as EventListener);
      }
    };
  }, [input]);

  const isShown = isOpen && options.length > 0;
  useEffect(() => {
    input.setAttribute("aria-expanded", String(isShown));
    if (isShown && active >= 0) {
      input.setAttribute("aria-activedescendant", optionId(active));
      document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }, [input, isShown, active]);

  return { isOpen, active };
};
