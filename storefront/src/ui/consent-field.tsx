import { describedBy } from "./field";

type Props = {
  words: { consent: string; website: string };
  isGiven: boolean;
  error: string | undefined;
};

/** What the information is for; and a field that only machines fill in. */
export const ConsentField = ({ words, isGiven, error }: Props) => (
  <div>
    <label className="flex min-h-11 items-start gap-3">
      <input
        type="checkbox"
        name="consent"
        value="yes"
        defaultChecked={isGiven}
        className="mt-1 size-5 shrink-0 accent-cham"
        {...describedBy("consent", undefined, error)}
      />
      <span>{words.consent}</span>
    </label>
    {error && (
      <p id="consent-error" className="text-sm font-semibold text-son">
        {error}
      </p>
    )}
    <div hidden>
      <label htmlFor="website">{words.website}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  </div>
);
