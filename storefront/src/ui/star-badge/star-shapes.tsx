const STAR = "M10 1.6l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L1.5 7.8l5.9-.8z";

/** The star shapes every badge of the page refers to; put once into the layout. */
export const StarShapes = () => (
  <svg aria-hidden width="0" height="0" className="absolute">
    <defs>
      <path id="star" d={STAR} />
      {[3, 4, 5].map((count) => (
        <g key={count} id={`stars-${count}`}>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of equal stars
            <use key={index} href="#star" x={index * 20} />
          ))}
        </g>
      ))}
    </defs>
  </svg>
);
