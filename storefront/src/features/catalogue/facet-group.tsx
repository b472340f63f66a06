import { classNames } from "@/lib/class-names";
import { formatCount } from "@/lib/money";

export type FacetLink = { value: string; label: string; count: number; href: string; chosen: boolean };

const OPEN = 6;

const Links = ({ links }: { links: readonly FacetLink[] }) => (
  <ul>
    {links.map((link) => (
      <li key={link.value}>
        <a
          href={link.href}
          rel="nofollow"
          aria-current={link.chosen ? "true" : undefined}
          className="facet-link"
        >
          <span aria-hidden className={classNames("facet-box", link.chosen && "bg-cham")} />
          <span className="grow">{link.label}</span>
          <span className="text-sm text-muc-muted">{formatCount(link.count)}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** One facet as plain links: choosing is going to another address. */
export const FacetGroup = ({
  title,
  links,
  more,
}: {
  title: string;
  links: readonly FacetLink[];
  more: (n: number) => string;
}) => {
  if (links.length === 0) return null;
  const rest = links.slice(OPEN);
  return (
    <section className="border-t border-hairline py-3">
      <h3 className="pb-1 text-base">{title}</h3>
      <Links links={links.slice(0, OPEN)} />
      {rest.length > 0 && (
        <details open={rest.some((link) => link.chosen)}>
          <summary className="inline-flex min-h-11 items-center text-sm text-cham underline underline-offset-4">
            {more(rest.length)}
          </summary>
          <Links links={rest} />
        </details>
      )}
    </section>
  );
};
