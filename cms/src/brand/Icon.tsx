/** The sign of the studio: two rings that hold each other. `size` in pixels. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 20"
      width={size}
      height={(size * 20) / 32}
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      <circle cx="11" cy="10" r="8" />
      <path d="M16.500 3.700a8 8 0 1 1 0 12.600" />
    </svg>
  );
}
