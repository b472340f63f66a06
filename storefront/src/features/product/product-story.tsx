import type { ProductPage } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { Section } from "@/ui/section";
import { messages } from "./messages";

/** Where it comes from and who makes it, in the producer's words; nothing where none are told. */
export const ProductStory = ({ product, locale }: { product: ProductPage; locale: Locale }) => {
  if (product.story === "") return null;
  return (
    <Section title={messages(locale).story}>
      <p className="max-w-[42rem] whitespace-pre-line break-words">
        {inLocale(locale, product.story, product.story_en)}
      </p>
    </Section>
  );
};
