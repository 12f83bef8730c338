/** The hills that every page ends in, stretched by the style sheet to the width of the window; without it, nothing. */
export function Ridge() {
  return (
    <svg
      class="ridge"
      viewBox="0 0 1200 120"
      width="0"
      height="0"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="far" d="M0 74 130 38l70 22L370 8l120 54 84-20 150 40 146-62 90 34 110-28 130 40v86H0z" />
      <path class="middle" d="M0 96c90-40 160-38 250-16s160 18 260-8 190-14 280 8 240 6 410-34v74H0z" />
      <path class="near" d="M0 104c200-26 330-6 520 2s420 16 680-14v28H0z" />
    </svg>
  );
}
