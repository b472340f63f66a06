import type { OfficeLot, OfficeLotOrder } from "../../../contracts/lot-office";
import type { ProducerOrderStatus } from "../../../contracts/order";
import type { Table } from "../../../spreadsheet/write-table";
import { vietnamDay } from "../../../vietnam-day";

const statusWords: Record<ProducerOrderStatus, string> = {
  placed: "Mới đặt",
  confirmed: "Đã nhận",
  shipped: "Đã gửi",
  delivered: "Đã giao",
  canceled: "Đã huỷ",
};

/** The orders of a lot as a table to be saved or printed: also the list of those to be called. */
export function lotOrderTable({ code, orders, reach }: OfficeLot): Table<OfficeLotOrder> {
  const callOf = (row: OfficeLotOrder) =>
    reach.calls.find(({ producer_order_id }) => producer_order_id === row.producer_order_id);
  const calledOn = (row: OfficeLotOrder) => {
    const at = callOf(row)?.called_at;
    return at ? vietnamDay(new Date(at)) : null;
  };
  return {
    name: "Đơn của lô",
    rows: orders,
    columns: [
      { header: "Mã lô", width: 28, value: () => code },
      { header: "Mã phần đơn", width: 20, value: (row) => row.code },
      { header: "Trạng thái", width: 14, value: (row) => statusWords[row.status] },
      { header: "Ngày đóng gói", width: 14, value: (row) => row.packed_on },
      { header: "Số lượng", width: 10, value: (row) => row.quantity },
      { header: "Người mua", width: 28, value: (row) => row.buyer?.name ?? "" },
      { header: "Điện thoại", width: 16, value: (row) => row.buyer?.phone ?? "" },
      { header: "E-mail", width: 28, value: (row) => row.buyer?.email ?? "" },
      { header: "Phải gọi điện", width: 12, value: (row) => (callOf(row) ? "có" : "") },
      { header: "Đã gọi ngày", width: 14, value: calledOn },
      { header: "Người gọi", width: 28, value: (row) => callOf(row)?.called_by ?? "" },
    ],
  };
}
