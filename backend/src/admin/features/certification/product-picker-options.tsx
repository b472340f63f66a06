import { clx, Text } from "@medusajs/ui";
import type { ProductChoice } from "../../data/products";

type Props = {
  id: string;
  products: ProductChoice[];
  active: number;
  emptyWord: string;
  onPick: (product: ProductChoice) => void;
};

/** What the search has found; the keyboard moves the active row from the search field above. */
export function PickerOptions({ id, products, active, emptyWord, onPick }: Props) {
  return (
    <div
      id={`${id}-options`}
      role="listbox"
      className="border-ui-border-base max-h-56 divide-y overflow-y-auto rounded-md border"
    >
      {products.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-3 py-2">
          {emptyWord}
        </Text>
      )}
      {products.map((product, index) => (
        <button
          key={product.id}
          id={`${id}-option-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPick(product)}
          className={clx(
            "txt-compact-small hover:bg-ui-bg-base-hover flex w-full flex-col px-3 py-2 text-start",
            index === active && "bg-ui-bg-base-hover",
          )}
        >
          <span className="text-ui-fg-base">{product.title}</span>
          <span className="text-ui-fg-muted text-xs">{product.producer?.name}</span>
        </button>
      ))}
    </div>
  );
}
