import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../lib/use-words";
import { FirstPassword } from "./first-password";
import { RegisterDrawer, type RegisteredSignIn } from "./register-drawer";

/** Opens the form for a new producer, and afterwards shows the password that goes with it. */
export function RegisterButton() {
  const words = useWords();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [signIn, setSignIn] = useState<RegisteredSignIn | null>(null);
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
      {signIn && (
        <FirstPassword
          signIn={signIn}
          closeLabel={words("producer.password_noted")}
          onClose={() => navigate(`/producers/${signIn.producer_id}`)}
        />
      )}
    </>
  );
}
