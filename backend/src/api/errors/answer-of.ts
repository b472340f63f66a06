import { getHttpResponseFromError } from "@medusajs/framework/http";
import type { ApiError } from "../../contracts/error";
import { readRefusal } from "../../field-refusal";
import { fieldMessages } from "./field-messages";
import { shopWords } from "./shop-words";

export type Answer = { status: number; body: ApiError; retryAfterS?: number };

type Facts = { name: string; code: string; type: string; message: string; status: number | null };

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function factsOf(error: unknown): Facts {
  const read = (key: string): unknown =>
    typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
  const status = read("statusCode") ?? read("status");
  return {
    name: text(read("name")),
    code: text(read("code")),
    type: text(read("type")),
    message: text(read("message")),
    status: typeof status === "number" ? status : null,
  };
}

function issuesOf(error: unknown): { path: PropertyKey[]; message?: string }[] | null {
  const issues = typeof error === "object" && error !== null ? Reflect.get(error, "issues") : null;
  return Array.isArray(issues) ? issues : null;
}

const refused = (message: string): Answer => ({ status: 400, body: { type: "invalid_data", message } });
const busy: Answer = {
  status: 503,
  retryAfterS: 2,
  body: {
    type: "conflict",
    code: "busy",
    message: "Nhiều người đang đặt cùng lúc. Hãy thử lại sau vài giây.",
  },
};
const outOfStock: Answer = {
  status: 409,
  body: {
    type: "not_allowed",
    code: "insufficient_stock",
    message: "Không còn đủ hàng. Hãy xem lại số lượng trong giỏ.",
  },
};

/** SQLSTATEs that say "not now": serialisation, deadlock, lock and statement time-outs, no connections left. */
const busyStates = new Set(["40001", "40P01", "55P03", "57014", "53300"]);
/** SQLSTATEs that say "not like this": bad text, bad encoding, number or date out of range. */
const badInputStates = new Set(["22P02", "22021", "22003", "22007", "22008"]);

/** `OC001` is raised by our own triggers when a reservation would push what is available below zero. */
const isShortOfStock = ({ code, message }: Facts): boolean =>
  code === "OC001" ||
  code === "insufficient_inventory" ||
  /OC001|required inventory|not enough stock/i.test(message);

const isBusy = ({ name, code, message }: Facts): boolean =>
  busyStates.has(code) ||
  name === "KnexTimeoutError" ||
  /acquir\w* (?:the )?lock|lock.*(?:acquired|timed?[- ]?out)|timed?[- ]?out acquiring/i.test(message);

/** Errors of Express and its body parsers, which carry their status. */
function transportAnswer({ status, type }: Facts): Answer | null {
  if (status === 413) {
    return {
      status,
      body: { type: "invalid_data", code: "too_large", message: "Nội dung gửi lên quá lớn." },
    };
  }
  if (status === 415) {
    return { status, body: { type: "invalid_data", message: "Kiểu nội dung này không được nhận." } };
  }
  if (type === "entity.parse.failed") return refused("Nội dung gửi lên không phải JSON đúng.");
  return null;
}

/** Turns an error into what the caller gets: a status and one shape, never a stack trace. */
export function answerOf(error: unknown, forShoppers: boolean): Answer {
  const facts = factsOf(error);
  const transport = transportAnswer(facts);
  if (transport) return transport;
  if (error instanceof URIError || facts.message.startsWith("Failed to decode param")) {
    return refused("Địa chỉ này viết chưa đúng.");
  }
  const issues = issuesOf(error);
  if (issues) {
    const fields = fieldMessages(issues);
    const message = Object.values(fields)[0] ?? "Thông tin gửi lên chưa đúng.";
    return { status: 400, body: { type: "invalid_data", message, fields } };
  }
  if (isShortOfStock(facts)) return outOfStock;
  if (isBusy(facts)) return busy;
  if (badInputStates.has(facts.code)) return refused("Thông tin gửi lên chưa đúng.");
  return frameworkAnswer(error, facts, forShoppers);
}

function frameworkAnswer(error: unknown, facts: Facts, forShoppers: boolean): Answer {
  const { statusCode, body } = getHttpResponseFromError(error);
  const type = text(body.type) || "unexpected_state";
  if (statusCode >= 500) {
    return {
      status: statusCode,
      body: { type, code: "unexpected", message: "Có lỗi ở phía chúng tôi. Hãy thử lại sau ít phút." },
    };
  }
  // The framework replaces the message of every conflict; ours says what happened.
  const message = type === "conflict" && facts.message ? facts.message : text(body.message);
  const code = facts.code && facts.code !== "undefined" ? facts.code : text(body.code);
  // Somebody else holds the lock: the same request may simply be sent again.
  const retryAfterS = code === "lock_timeout" ? 1 : undefined;
  const answer: ApiError = { type, message: forShoppers ? shopWords(type, message) : message };
  if (code) answer.code = code;
  Object.assign(answer, readRefusal(error));
  return { status: statusCode, body: answer, retryAfterS };
}
