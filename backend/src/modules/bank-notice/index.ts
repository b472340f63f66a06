import { Module } from "@medusajs/framework/utils";
import { BankNoticeService } from "./service";

export type { BankNoticeService } from "./service";

export const BANK_NOTICE_MODULE = "bankNotice";

export default Module(BANK_NOTICE_MODULE, { service: BankNoticeService });
