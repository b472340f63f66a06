import { Field } from "@/ui/field";
import { legendClass, type Part } from "./form-part";

/** Who is asked, and who signs in first. */
export const ContactFields = ({ state, words, isMending }: Part & { isMending: boolean }) => {
  const { values, faults } = state;
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className={legendClass}>{words.contact}</legend>
      <p className="text-muc-muted">{words.contactText}</p>
      <Field
        label={words.contactName}
        name="contact_name"
        required
        maxLength={120}
        autoComplete="name"
        defaultValue={values.contact_name}
        error={faults.contact_name}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label={words.phone}
          hint={words.phoneHint}
          name="phone"
          type="tel"
          inputMode="tel"
          required
          autoComplete="tel"
          defaultValue={values.phone}
          error={faults.phone}
        />
        <Field
          label={words.email}
          hint={words.emailHint}
          name="email"
          type="email"
          inputMode="email"
          required
          maxLength={160}
          autoComplete="email"
          defaultValue={values.email}
          error={faults.email}
        />
      </div>
      <Field
        label={isMending ? words.passwordMend : words.password}
        hint={words.passwordHint}
        name="password"
        type="password"
        required={!isMending}
        maxLength={200}
        autoComplete="new-password"
        error={faults.password}
      />
    </fieldset>
  );
};

/** Where the money of sales goes. */
export const AccountFields = ({ state, words }: Part) => {
  const { values, faults } = state;
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className={legendClass}>{words.account}</legend>
      <p className="text-muc-muted">{words.accountText}</p>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label={words.bankName}
          name="bank_name"
          required
          maxLength={60}
          defaultValue={values.bank_name}
          error={faults.bank_name}
        />
        <Field
          label={words.accountNumber}
          name="account_number"
          inputMode="numeric"
          required
          maxLength={40}
          defaultValue={values.account_number}
          error={faults.account_number}
        />
      </div>
      <Field
        label={words.accountHolder}
        name="account_holder"
        required
        maxLength={80}
        defaultValue={values.account_holder}
        error={faults.account_holder}
      />
    </fieldset>
  );
};
