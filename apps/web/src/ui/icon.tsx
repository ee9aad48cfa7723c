import type { ReactElement } from 'react';

const paths = {
  check: <path d="m3.5 8.5 3 3 6-7" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  'chevron-down': <path d="m3.5 6 4.5 4.5L12.5 6" />,
  'chevron-right': <path d="m6 3.5 4.5 4.5L6 12.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  menu: <path d="M2.5 4.5h11m-11 3.5h11m-11 3.5h11" />,
  lock: <path d="M4 7.5h8v5.5H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.6 0v2.2" />,
  'lock-open': <path d="M4 7.5h8v5.5H4zM5.7 7.5V5a2.3 2.3 0 0 1 4.4-.9" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.6" />,
  info: <path d="M8 7.3v4M8 4.7h.01" />,
  warning: <path d="M8 2.7 14 13H2zM8 6.8v3M8 11.4h.01" />,
  offline: <path d="M2 6.5a9 9 0 0 1 12 0M4.5 9.2a5.3 5.3 0 0 1 7 0M8 12h.01M3 13 13 3" />,
  question: <path d="M3 3.5h10v7H8.5L6 13v-2.5H3z" />,
  link: <path d="M6 10 12 4m-4.5 0H12v4.5M9.5 12H4V5.5" />,
  move: <path d="M5.5 3.5 3 6l2.5 2.5M3 6h8M10.5 7.5 13 10l-2.5 2.5M13 10H5" />,
  bell: (
    <path d="M3.5 11.5h9c-1-1-1.4-2-1.4-4.3a3.1 3.1 0 0 0-6.2 0c0 2.300-.4 3.300-1.400 4.300zM6.800 13.500a1.300 1.300 0 0 0 2.400 0" />
  ),
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z" />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  /** Side in px; 16 unless told. */
  size?: number;
  className?: string;
}

/** A line drawing in the colour of the text beside it. Always decorative: the words carry the meaning. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name]}
    </svg>
  );
}
