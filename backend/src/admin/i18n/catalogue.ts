import { audit } from "./messages/audit";
import { bankNotice } from "./messages/bank-notice";
import { buyer } from "./messages/buyer";
import { buyer_refund } from "./messages/buyer-refund";
import { certification } from "./messages/certification";
import { decisionImport } from "./messages/decision-import";
import { displayPoint } from "./messages/display-point";
import { evaluationRound } from "./messages/evaluation-round";
import { ledger } from "./messages/ledger";
import { listing } from "./messages/listing";
import { lot } from "./messages/lot";
import { misuseReport } from "./messages/misuse-report";
import { notice } from "./messages/notice";
import { producer } from "./messages/producer";
import { producerApplication } from "./messages/producer-application";
import { producerOrder } from "./messages/producer-order";
import { producerPaper } from "./messages/producer-paper";
import { product } from "./messages/product";
import { productProposal } from "./messages/product-proposal";
import { programme } from "./messages/programme";
import { promotionEvent } from "./messages/promotion-event";
import { search } from "./messages/search";
import { settlement } from "./messages/settlement";
import { shared } from "./messages/shared";
import { synonym } from "./messages/synonym";

/** The i18next namespace of our own words, apart from the dashboard's. */
export const wordNamespace = "ocop";

const vi = {
  shared: shared.vi,
  producer: producer.vi,
  paper: producerPaper.vi,
  application: producerApplication.vi,
  buyer: buyer.vi,
  certification: certification.vi,
  decision_import: decisionImport.vi,
  producer_order: producerOrder.vi,
  bank_notice: bankNotice.vi,
  product: product.vi,
  proposal: productProposal.vi,
  audit: audit.vi,
  listing: listing.vi,
  lot: lot.vi,
  report: misuseReport.vi,
  programme: programme.vi,
  notice: notice.vi,
  promotion_event: promotionEvent.vi,
  display_point: displayPoint.vi,
  round: evaluationRound.vi,
  buyer_refund: buyer_refund.vi,
  settlement: settlement.vi,
  ledger: ledger.vi,
  search: search.vi,
  synonym: synonym.vi,
};

const en: { [Feature in keyof typeof vi]: Record<keyof (typeof vi)[Feature], string> } = {
  shared: shared.en,
  producer: producer.en,
  paper: producerPaper.en,
  application: producerApplication.en,
  buyer: buyer.en,
  certification: certification.en,
  decision_import: decisionImport.en,
  producer_order: producerOrder.en,
  bank_notice: bankNotice.en,
  product: product.en,
  proposal: productProposal.en,
  audit: audit.en,
  listing: listing.en,
  lot: lot.en,
  report: misuseReport.en,
  programme: programme.en,
  notice: notice.en,
  promotion_event: promotionEvent.en,
  display_point: displayPoint.en,
  round: evaluationRound.en,
  buyer_refund: buyer_refund.en,
  settlement: settlement.en,
  ledger: ledger.en,
  search: search.en,
  synonym: synonym.en,
};

export const catalogue = { vi, en };

/** Every word there is, as `feature.word`. */
export type WordKey = {
  [Feature in keyof typeof vi]: `${Feature}.${keyof (typeof vi)[Feature] & string}`;
}[keyof typeof vi];
