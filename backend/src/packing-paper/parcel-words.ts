import { paperDay } from "../paper/paper-day";
import { formatVnd } from "../vnd";
import type { Parcel, ParcelLine } from "./parcel";

/** `Lô TAIHOAN-1, hạn dùng 01/05/2027: 2`. */
export const lotWords = ({ code, use_by_on, quantity }: ParcelLine["lots"][number]): string =>
  `Lô ${code}${use_by_on ? `, hạn dùng ${paperDay(use_by_on)}` : ""}: ${quantity}`;

/** What the carrier does about money. */
export const payWords = ({ collect_vnd }: Pick<Parcel, "collect_vnd">): string =>
  collect_vnd === null ? "Không thu tiền khi giao" : `Thu hộ: ${formatVnd(collect_vnd)}`;
