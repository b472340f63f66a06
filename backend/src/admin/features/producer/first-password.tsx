import { Alert, Button, Copy, Drawer } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";

export type FirstSignIn = { name: string; email: string; password: string };
type Props = { signIn: FirstSignIn; closeLabel: string; onClose: () => void };

/** The password of a new member, shown once: it does not close by a click beside it or by Escape. */
export function FirstPassword({ signIn, closeLabel, onClose }: Props) {
  const words = useWords();
  const { name, email, password } = signIn;
  return (
    <Drawer open>
      <Drawer.Content
        onEscapeKeyDown={(event) => event.preventDefault()}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <Drawer.Header>
          <Drawer.Title>{words("producer.password_title")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Alert variant="warning">{words("producer.password_once")}</Alert>
          <div className="shadow-elevation-card-rest rounded-lg">
            <Facts
              facts={[
                { label: words("producer.password_for"), value: name },
                { label: "E-mail", value: email },
                {
                  label: words("producer.password"),
                  value: (
                    <span className="text-ui-fg-base flex items-center gap-x-2 font-mono text-base">
                      {password}
                      <Copy content={password} />
                    </span>
                  ),
                },
              ]}
            />
          </div>
          <p className="txt-small text-ui-fg-subtle">{words("producer.sign_in_at")}</p>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" onClick={onClose}>
            {closeLabel}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
