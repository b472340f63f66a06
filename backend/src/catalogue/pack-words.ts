import type { CatalogueVariant } from "./catalogue-product";

type Pack = Pick<CatalogueVariant, "net_amount" | "net_unit">;

const large = { g: ["kg"], ml: ["lít", "l"] } as const;

/** How people write a pack's net quantity: 500g, 500 g; 1kg, 1 kg, 1000g. Only weights and volumes. */
export function packWords({ net_amount, net_unit }: Pack): string[] {
  if (net_amount === null || (net_unit !== "g" && net_unit !== "ml")) return [];
  const thousands = net_amount / 1000;
  const whole = Number.isInteger(thousands)
    ? large[net_unit].flatMap((unit) => written(thousands, unit))
    : [];
  return [...written(net_amount, net_unit), ...whole];
}

const written = (amount: number, unit: string): string[] => [`${amount}${unit}`, `${amount} ${unit}`];
