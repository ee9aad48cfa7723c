import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMemory, writeMemory } from './browser-memory.ts';
import { Button } from './button.tsx';
import './help-text.css';
import { Icon } from './icon.tsx';

export interface HelpTextProps {
  /** The screen it belongs to; who dismissed it does not see it there again, in this browser. */
  id: string;
  /** One or two sentences: what this screen is for and how it works. */
  children: ReactNode;
}

/** What a screen is for, for who is new to it. Once dismissed, a small button brings it back. */
export function HelpText({ id, children }: HelpTextProps) {
  const { t } = useTranslation('ui');
  const [isHidden, setHidden] = useState(() => readMemory(`help.${id}`) === 'hidden');

  function toggle(hidden: boolean) {
    setHidden(hidden);
    writeMemory(`help.${id}`, hidden ? 'hidden' : null);
  }

  if (isHidden)
    return (
      <Button
        variant="quiet"
        size="small"
        icon="question"
        className="ui-help-show"
        onPress={() => toggle(false)}
      >
        {t('help.show')}
      </Button>
    );
  return (
    <aside className="ui-help">
      <Icon name="question" />
      <p>{children}</p>
      <Button
        variant="quiet"
        size="small"
        icon="close"
        aria-label={t('help.hide')}
        onPress={() => toggle(true)}
      />
    </aside>
  );
}
