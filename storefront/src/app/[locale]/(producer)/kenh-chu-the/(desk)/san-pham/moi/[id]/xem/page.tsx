import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findProposalPreview } from "@/data/producer-products";
import { deskPicture } from "@/features/producer-desk/listing/picture-address";
import { deskPaths } from "@/features/producer-desk/paths";
import { messages } from "@/features/producer-desk/product/messages";
import { toSignIn } from "@/features/producer-desk/require-member";
import { LabelFacts } from "@/features/product/label-facts";
import { messages as pageMessages } from "@/features/product/messages";
import { PackSizes } from "@/features/product/pack-sizes";
import { ProducerCard } from "@/features/product/producer-card";
import { ProductIntro } from "@/features/product/product-intro";
import { ProductNotes } from "@/features/product/product-notes";
import { ProductPictures } from "@/features/product/product-pictures";
import { ProductStory } from "@/features/product/product-story";
import { pageLocale } from "@/lib/page-locale";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";

type Props = PageProps<"/[locale]/kenh-chu-the/san-pham/moi/[id]/xem">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).previewTitle,
});

/** A new product as a shopper would see it, drawn by the very parts that draw the shop. */
const Page = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const t = messages(locale);
  const words = pageMessages(locale);
  const found = await findProposalPreview(id);
  if (found === "missing") notFound();
  if (found === "signed_out") return toSignIn(locale, deskPaths(locale).proposal(id, "/xem"));
  const product = { ...found, images: found.images.map(deskPicture) };
  return (
    <div className="grid gap-6 pt-2">
      <a href={deskPaths(locale).proposal(id)} className="inline-flex min-h-11 items-center text-link">
        ← {t.previewBack}
      </a>
      <Notice tone="info" title={t.previewTitle}>
        {t.previewText}
      </Notice>
      <div className="grid gap-6 lg:grid-cols-2 lg:gap-12">
        <ProductPictures product={product} locale={locale} />
        <div className="grid content-start gap-4">
          <ProductIntro product={product} locale={locale} />
          {product.variants.length > 0 && <PackSizes variants={product.variants} locale={locale} />}
          <ProductNotes product={product} locale={locale} />
        </div>
      </div>
      <ProductStory product={product} locale={locale} />
      <Section title={words.label}>
        <LabelFacts product={product} locale={locale} />
      </Section>
      <Section title={words.producerTitle}>
        <ProducerCard producer={product.producer} locale={locale} />
      </Section>
    </div>
  );
};
export default Page;
