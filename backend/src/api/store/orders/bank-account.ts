export { bankAccount } from "../../../workflows/order/bank-account";
