import { providerOf } from "../cart/payment-providers";

type Payment = {
  provider_id: string;
  captured_at?: string | Date | null;
  canceled_at?: string | Date | null;
};

/** The part of a joined core order that tells how it is paid. */
export type PaidOrder = {
  payment_collections?: ({ payments?: (Payment | null)[] | null } | null)[] | null;
};

/** The order's payment that counts: one that was not called off, or the last that was. */
export function livePayment(order: PaidOrder | null | undefined): Payment | null {
  const payments = (order?.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter((payment) => payment !== null);
  return payments.find((payment) => !payment.canceled_at) ?? payments.at(-1) ?? null;
}

/** A transfer that has not arrived: nobody should pack what may never be paid for. */
export function awaitsTransfer(order: PaidOrder | null | undefined): boolean {
  const payment = livePayment(order);
  return payment?.provider_id === providerOf.vietqr && !payment.captured_at;
}
