import { MedusaError } from "@medusajs/framework/utils";

/** Somebody else held the key for too long. Answered as 409: the caller may simply try again. */
export class LockTimeoutError extends MedusaError {
  constructor(key: string) {
    super(
      MedusaError.Types.CONFLICT,
      "Hệ thống đang xử lý một yêu cầu khác cho cùng nội dung này. Vui lòng thử lại.",
      "lock_timeout",
    );
    this.name = "LockTimeoutError";
    this.key = key;
  }
  readonly key: string;
}
