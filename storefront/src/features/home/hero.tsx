import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { messages } from "./messages";

/** The market scene; on wide screens the words stand in its morning sky. */
export const Hero = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <section className="relative -mx-4 md:mx-0 md:mt-6 md:overflow-hidden md:rounded-card md:border md:border-hairline">
      <div className="grid gap-4 px-4 pt-6 md:absolute md:top-0 md:left-0 md:max-w-[31rem] md:p-8 lg:max-w-[35rem] lg:p-12">
        <h1 className="text-3xl text-cham-dark lg:text-5xl">{t.title}</h1>
        <p className="text-muc lg:text-lg">{t.lead}</p>
        <div className="flex flex-wrap gap-3 pt-1">
          <LinkButton href={localePath(locale, "/san-pham")}>{t.browse}</LinkButton>
          <LinkButton href={localePath(locale, "/tra-cuu")} look="secondary">
            {t.check}
          </LinkButton>
        </div>
      </div>
      <picture>
        <source
          media="(min-width: 48rem)"
          srcSet="/images/scenes/hero-1280.webp 1280w, /images/scenes/hero-1920.webp 1920w"
          sizes="(min-width: 76rem) 1152px, 94vw"
          width={1280}
          height={720}
        />
        <img
          src="/images/scenes/hero-portrait-640.webp"
          alt=""
          width={640}
          height={800}
          fetchPriority="high"
          className="block h-auto w-full md:min-h-[34rem] md:object-cover md:object-right"
        />
      </picture>
    </section>
  );
};
