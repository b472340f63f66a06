import type { GoodsRow } from "@contracts/goods";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { GoodsCard, type GoodsCardProps } from "./goods-card";

type GoodsCardsProps = Omit<GoodsCardProps, "row" | "isPicked"> & {
  rows: readonly GoodsRow[];
  picked: ReadonlySet<string>;
};

const ESTIMATED_HEIGHT = 210;

/** The table on a phone: one card a variant, with the same cells; only the cards in view are drawn. */
export const GoodsCards = ({ rows, picked, ...card }: GoodsCardsProps) => {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.variant_id ?? index,
  });
  return (
    <ul ref={list} className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0 pb-3"
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              <GoodsCard row={row} isPicked={picked.has(row.variant_id)} {...card} />
            </li>
          )
        );
      })}
    </ul>
  );
};
