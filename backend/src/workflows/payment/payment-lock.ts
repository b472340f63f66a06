/** The lock under which an order is paid or cancelled for want of payment. */
export const paymentLock = (orderCode: string): string => `payment:${orderCode}`;
