import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { DemoBadge } from '../demo-badge.tsx';
import { Kbd } from '../kbd.tsx';
import { LinkButton } from '../link-button.tsx';
import { Tag } from '../tag.tsx';
import { Specimen } from './specimen.tsx';

export function ActionSpecimens() {
  const { t } = useTranslation('components');
  return (
    <>
      <Specimen name="Button">
        <Button variant="primary" kbd="G">
          {t('recordConversation')}
        </Button>
        <Button>{t('openBoard')}</Button>
        <Button icon="plus" kbd="Z">
          {t('addWorry')}
        </Button>
        <Button variant="quiet">{t('later')}</Button>
        <Button variant="danger">{t('withdraw')}</Button>
        <Button isDisabled>{t('disabled')}</Button>
        <Button isPending>{t('busy')}</Button>
        <Button icon="more" variant="quiet" aria-label={t('more')} />
        <Button size="small">{t('openBoard')}</Button>
        <Button size="small" variant="quiet">
          {t('later')}
        </Button>
      </Specimen>
      <Specimen name="LinkButton">
        <LinkButton href="#Button">{t('openBoard')}</LinkButton>
        <LinkButton href="#Button" variant="primary">
          {t('recordConversation')}
        </LinkButton>
        <LinkButton href="#Button" variant="quiet" icon="link">
          {t('source')}
        </LinkButton>
      </Specimen>
      <Specimen name="Kbd">
        <Kbd>Z</Kbd>
        <Kbd>Enter</Kbd>
        <Kbd>Ctrl K</Kbd>
      </Specimen>
      <Specimen name="Tag">
        <Tag>{t('tag.draft')}</Tag>
        <Tag tone="accent">{t('tag.jim')}</Tag>
        <Tag tone="worry">{t('tag.worry')}</Tag>
        <Tag tone="well" icon="check">
          {t('tag.agreements')}
        </Tag>
        <Tag tone="must">{t('tag.goal')}</Tag>
        <Tag tone="attention">{t('tag.open')}</Tag>
        <Tag tone="danger">{t('tag.late')}</Tag>
        <DemoBadge />
      </Specimen>
    </>
  );
}
