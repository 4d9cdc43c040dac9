import { Icon } from './Icon.tsx';

/** The name of the studio, above the log-in. */
export function Logo() {
  return (
    <span
      style={{
        display: 'inline-flex',
        gap: '0.5rem',
        alignItems: 'center',
        fontSize: '2rem',
        fontWeight: 700,
      }}
    >
      <Icon size={40} />
      Bashkë
    </span>
  );
}
