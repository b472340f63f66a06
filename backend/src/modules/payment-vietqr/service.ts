import type {
  AuthorizePaymentOutput,
  CancelPaymentOutput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentOutput,
  RetrievePaymentOutput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";

/**
 * A bank transfer asked for by VietQR. The order is placed on the promise to pay, so a session is always
 * authorised; the money counts when the bank's notice (or the operator) captures it. Nothing here speaks
 * to a bank: cancelling and refunding are records, the transfer back is made by hand.
 */
export class VietqrProviderService extends AbstractPaymentProvider {
  static override identifier = "vietqr";

  /** The base class keeps its own constructor protected. */
  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options);
  }

  override async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: `vietqr_${crypto.randomUUID()}`, data: {}, status: PaymentSessionStatus.PENDING };
  }

  override async authorizePayment(): Promise<AuthorizePaymentOutput> {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED };
  }

  override async capturePayment(): Promise<CapturePaymentOutput> {
    return { data: {} };
  }

  override async refundPayment(): Promise<RefundPaymentOutput> {
    return { data: {} };
  }

  override async cancelPayment(): Promise<CancelPaymentOutput> {
    return { data: {} };
  }

  override async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} };
  }

  override async updatePayment(): Promise<UpdatePaymentOutput> {
    return { data: {} };
  }

  override async retrievePayment(): Promise<RetrievePaymentOutput> {
    return { data: {} };
  }

  override async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED };
  }

  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
