/** The sign of the studio: two shapes that hold each other. */
export function Icon() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      aria-hidden="true"
    >
      <circle cx="12" cy="16" r="9" />
      <path d="M20 7a9 9 0 0 1 0 18 9 9 0 0 1-6.4-2.7M20 7a9 9 0 0 0-4.5 1.2" />
    </svg>
  );
}
