/** What a generated product has of what lists are narrowed by. Days are numbers: 20261124. */
export type Goods = {
  id: string;
  handle: string;
  aisle: string;
  aisle_facet: string;
  product_group: string;
  group_facet: string;
  producer: string;
  producer_facet: string;
  commune: string;
  commune_facet: string;
  price: number;
  price_band: string;
  in_stock: boolean;
  star_rating: number;
  star_until: number;
  sold_until: number;
  season_months: string[];
  is_wholesale: boolean;
  wholesale_from: number;
  wholesale_until: number;
};

/** What a shopper narrows by, as it stands in the address. */
export type Wish = Partial<{
  group: string;
  stars: number;
  producer: string;
  commune: string;
  price_min: number;
  price_max: number;
  in_stock: boolean;
  in_season: boolean;
  wholesale: boolean;
}>;

export const TODAY = 20261124;
const days = [0, 20261101, 20261123, TODAY, 20261125, 20270301];
export const bands: [band: string, ends: number][] = [
  ["0-49999", 49_999],
  ["50000-99999", 99_999],
  ["100000-199999", 199_999],
  ["200000-499999", 499_999],
  ["500000-", Number.POSITIVE_INFINITY],
];
const prices = [
  1, 12_000, 49_999, 50_000, 66_000, 99_999, 100_000, 150_000, 200_000, 499_999, 500_000, 2_000_000,
];

/** A well-mixed whole number for each pair, always the same: a failure can be run again. */
function mixed(index: number, salt: number): number {
  let state = (index * 2_654_435_761 + salt * 40_503 + 12_345) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 3_266_489_917) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
}

function pick<Item>(items: readonly Item[], index: number, salt: number): Item {
  const item = items[mixed(index, salt) % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

const named = (prefix: string, most: number, index: number, salt: number): string =>
  `${prefix}-${mixed(index, salt) % most}`;
const facet = (value: string): string => `${value}|Tên ${value}|Name ${value}`;

export const generateGoods = (count: number): Goods[] =>
  Array.from({ length: count }, (_, index) => {
    const [aisle, group] = [named("gian", 6, index, 1), named("nhom", 4, index, 2)];
    const [producer, commune] = [named("htx", 20, index, 3), named("xa", 9, index, 4)];
    const price = pick(prices, index, 5);
    const star_until = pick(days, index, 6);
    const is_wholesale = mixed(index, 9) % 3 === 0;
    return {
      id: `generated-${index}`,
      handle: `generated-${index}`,
      ...{ aisle, aisle_facet: facet(aisle), product_group: group, group_facet: facet(group) },
      ...{ producer, producer_facet: facet(producer), commune, commune_facet: facet(commune) },
      ...{ price, price_band: bands.find(([, ends]) => price <= ends)?.[0] ?? "" },
      in_stock: mixed(index, 7) % 4 > 0,
      ...{ star_rating: star_until === 0 ? 0 : 3 + (mixed(index, 8) % 3), star_until },
      sold_until: pick([20261123, TODAY, 99_991_231, 99_991_231], index, 10),
      season_months: [[], ["11"], ["1", "11"], ["10", "12"]][mixed(index, 11) % 4] ?? [],
      is_wholesale,
      wholesale_from: is_wholesale ? pick([10_101, TODAY, 20261125], index, 12) : 0,
      wholesale_until: is_wholesale ? pick([20261123, TODAY, 99_991_231], index, 13) : 0,
    };
  });

const isSoldWholesale = (goods: Goods): boolean =>
  goods.is_wholesale && goods.wholesale_from <= TODAY && goods.wholesale_until >= TODAY;

/** Whether what is wished for is not wished for, or fits. */
const isAs = <Value>(wanted: Value | undefined, value: Value): boolean =>
  wanted === undefined || wanted === value;

/** Whether a product is sold and is all that is wished for. */
export const isFound = (goods: Goods, wish: Wish): boolean =>
  goods.sold_until >= TODAY &&
  (isAs(wish.group, goods.aisle) || isAs(wish.group, goods.product_group)) &&
  isAs(wish.stars, goods.star_until >= TODAY ? goods.star_rating : 0) &&
  isAs(wish.producer, goods.producer) &&
  isAs(wish.commune, goods.commune) &&
  goods.price >= (wish.price_min ?? 0) &&
  goods.price <= (wish.price_max ?? Number.POSITIVE_INFINITY) &&
  isAs(wish.in_stock, goods.in_stock) &&
  isAs(wish.in_season, goods.season_months.includes("11")) &&
  isAs(wish.wholesale, isSoldWholesale(goods));

/** One to three things a shopper might wish for together, taken from one product so that some fit. */
export function wishOf(all: readonly Goods[], index: number): Wish {
  const goods = pick(all, index, 20);
  const every: Wish[] = [
    { group: mixed(index, 21) % 2 === 0 ? goods.aisle : goods.product_group },
    { stars: Math.max(3, goods.star_rating) },
    { producer: goods.producer },
    { commune: goods.commune },
    { price_min: goods.price },
    { price_max: goods.price },
    { price_min: 50_000, price_max: 199_999 },
    { in_stock: goods.in_stock },
    { in_season: mixed(index, 22) % 3 > 0 },
    { wholesale: mixed(index, 23) % 3 > 0 },
  ];
  return Object.assign({}, ...[24, 25, 26].slice(0, index % 4).map((salt) => pick(every, index, salt)));
}
