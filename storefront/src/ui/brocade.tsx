/** The woven band: under the header and on the star badge, nowhere else. */
export const Brocade = () => <div aria-hidden className="brocade h-3" />;
