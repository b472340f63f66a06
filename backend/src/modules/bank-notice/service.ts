import { MedusaService } from "@medusajs/framework/utils";
import { BankNotice } from "./models/bank-notice";

export class BankNoticeService extends MedusaService({ BankNotice }) {}
