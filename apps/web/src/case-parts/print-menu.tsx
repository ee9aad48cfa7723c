import { audiences } from '@vangnet/domain/access/confidentiality.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

export interface PrintMenuProps {
  caseId: string;
  sheet: 'three-columns' | 'danger-and-goals' | 'safety-plan';
}

/** Prints a sheet of the case for the family, who take it home, or for those who work on it: a PDF in a new tab. */
export function PrintMenu({ caseId, sheet }: PrintMenuProps) {
  const { t } = useTranslation('secrecy');
  const language = useLanguage();
  return (
    <Menu
      label={t('print.forWhom')}
      groups={[
        {
          title: t('print.forWhom'),
          actions: audiences.map((audience) => ({
            id: audience,
            label: t(`print.${audience}`),
            detail: t(`print.${audience}Detail`),
            href: `/api/cases/${caseId}/print/${sheet}?language=${language}&audience=${audience}`,
            isNewTab: true,
          })),
        },
      ]}
    >
      <Button icon="print">{t('print.open')}</Button>
    </Menu>
  );
}
