import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import './tag.css';

/** What a tag's colour adds to its words; never the only carrier of the meaning. */
export type Tone = 'neutral' | 'accent' | 'worry' | 'well' | 'must' | 'attention' | 'danger';

export interface TagProps {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}

/** A small status: "3 afspraken", "ontwerp", "nog open: 2 van 3". */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={classNames('ui-tag', `ui-tag-${tone}`)}>
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  );
}
