import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../lib/use-words";
import { FirstPassword, type FirstSignIn } from "./first-password";
import { RegisterDrawer } from "./register-drawer";

/** Opens the form for a new producer, and afterwards shows the password that goes with it. */
export function RegisterButton() {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [signIn, setSignIn] = useState<FirstSignIn | null>(null);
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {words("producer.register")}
      </Button>
      {isOpen && (
        <RegisterDrawer
          onClose={() => setIsOpen(false)}
          onDone={(made) => {
            setIsOpen(false);
            setSignIn(made);
          }}
        />
      )}
      {signIn && <FirstPassword signIn={signIn} />}
    </>
  );
}
