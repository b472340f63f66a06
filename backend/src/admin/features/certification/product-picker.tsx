import { Button, Input, Text } from "@medusajs/ui";
import { type KeyboardEvent, useMemo, useState } from "react";
import { type ProductChoice, useProductChoices } from "../../data/products";
import { matches } from "../../lib/fold";
import { useWords } from "../../lib/use-words";
import { PickerOptions } from "./product-picker-options";

const shownAtMost = 8;

type Props = {
  id: string;
  value: ProductChoice | null;
  isInvalid: boolean;
  onChange: (product: ProductChoice | null) => void;
};

/** Finds a product by its own or its holder's name, with or without diacritics. */
export function ProductPicker({ id, value, isInvalid, onChange }: Props) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const { data, error, isPending } = useProductChoices(true);
  const found = useMemo(() => {
    const isMatch = (product: ProductChoice) =>
      matches(`${product.title} ${product.producer?.name ?? ""}`, query.trim());
    return (data ?? []).filter(isMatch).slice(0, shownAtMost);
  }, [data, query]);

  if (value) return <Chosen product={value} onClear={() => onChange(null)} />;

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step) setActive((now) => Math.min(Math.max(now + step, 0), found.length - 1));
    else if (event.key === "Enter" && chosen) onChange(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex flex-col gap-y-1">
      <Input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded
        aria-controls={`${id}-options`}
        aria-activedescendant={found[active] ? `${id}-option-${active}` : undefined}
        aria-invalid={isInvalid}
        placeholder={words("certification.pick_product")}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
      />
      {error && <Text size="small">{words("shared.load_failed_hint", { message: error.message })}</Text>}
      <PickerOptions
        id={id}
        products={found}
        active={active}
        emptyWord={isPending ? words("shared.loading") : words("certification.no_product")}
        onPick={onChange}
      />
    </div>
  );
}

function Chosen({ product, onClear }: { product: ProductChoice; onClear: () => void }) {
  const words = useWords();
  return (
    <div className="bg-ui-bg-field shadow-borders-base flex items-center justify-between gap-x-3 rounded-md px-3 py-2">
      <Text size="small" weight="plus">
        {product.title}
      </Text>
      <Button type="button" size="small" variant="transparent" className="shrink-0" onClick={onClear}>
        {words("certification.change_product")}
      </Button>
    </div>
  );
}
