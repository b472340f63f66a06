import { expect, test } from "vitest";
import { producerOrderStatuses } from "../../contracts/order";
import { type ProducerOrderVerb, transition } from "./transitions";

const verbs: ProducerOrderVerb[] = ["confirm", "ship", "deliver", "cancel"];
const table = Object.fromEntries(
  producerOrderStatuses.map((status) => [status, verbs.map((verb) => transition(status, verb).kind)]),
);

test("the whole table of states and verbs", () => {
  //                  confirm    ship       deliver    cancel
  expect(table).toEqual({
    placed: ["go", "refused", "refused", "go"],
    confirmed: ["done", "go", "refused", "go"],
    shipped: ["refused", "done", "go", "go"],
    delivered: ["refused", "refused", "done", "refused"],
    canceled: ["refused", "refused", "refused", "done"],
  });
});

test("a refusal says in Vietnamese where the order stands", () => {
  expect(transition("delivered", "ship")).toEqual({
    kind: "refused",
    message: "Đơn hàng đang ở trạng thái “đã giao” nên không làm được bước này.",
  });
});
