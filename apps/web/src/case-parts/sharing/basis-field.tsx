import { useQuery } from '@tanstack/react-query';
import type { PieceHeading } from '@vangnet/contract/sharing.contract.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConsentNow } from './consent-now.tsx';
import { receiverOf, usableConsents, type ShareForm } from './share-form.ts';
import { consentsOptions } from './sharing-queries.ts';
import { useConsentSentence } from './use-consent-sentence.ts';

interface BasisFieldProps {
  caseId: string;
  form: ShareForm;
  chosen: readonly PieceHeading[];
  onChange: (changes: Partial<ShareForm>) => void;
  errorOf: (...path: string[]) => string | undefined;
}

/** The ground: consent from the list or noted right here, a mandate, basic data on request, the own right to read. */
export function BasisField({ caseId, form, chosen, onChange, errorOf }: BasisFieldProps) {
  const { t } = useTranslation('sharing');
  const kinds = form.toAuthority
    ? (['consent', 'mandate', 'basicData'] as const)
    : form.workerId === null
      ? (['consent', 'ownFile', 'mandate'] as const)
      : (['consent', 'mandate'] as const);
  return (
    <div className="share-basis">
      <RadioGroup
        label={t('dialog.basis')}
        value={form.basisKind}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`basis.${kind}`),
          description: t(`basisHelp.${kind}`),
        }))}
        error={errorOf('basis', 'kind') ?? errorOf('toAuthority')}
        onChange={(basisKind) => onChange({ basisKind })}
      />
      {form.basisKind === 'consent' && (
        <ConsentChoice
          caseId={caseId}
          form={form}
          chosen={chosen}
          onChange={onChange}
          error={errorOf('basis', 'consentIds')}
        />
      )}
      {form.basisKind === 'mandate' && (
        <TextField
          label={t('dialog.reference')}
          description={t('dialog.referenceHelp')}
          value={form.reference}
          maxLength={LIMITS.line}
          error={errorOf('basis', 'reference')}
          onChange={(reference) => onChange({ reference })}
        />
      )}
      {form.basisKind === 'basicData' && (
        <TextField
          label={t('dialog.request')}
          description={t('dialog.requestHelp')}
          value={form.request}
          maxLength={LIMITS.line}
          error={errorOf('basis', 'request')}
          onChange={(request) => onChange({ request })}
        />
      )}
    </div>
  );
}

type ConsentChoiceProps = Omit<BasisFieldProps, 'errorOf'> & { error: string | undefined };

function ConsentChoice({ caseId, form, chosen, onChange, error }: ConsentChoiceProps) {
  const { t } = useTranslation('sharing');
  const sentenceOf = useConsentSentence();
  const { data: consents = [] } = useQuery(consentsOptions(caseId));
  const [noting, setNoting] = useState<'notYet' | 'open' | 'closed'>('notYet');
  const usable = usableConsents(form, consents);
  const receiver = receiverOf(form);
  if (receiver === null) return <p className="soft">{t('dialog.chooseWhoFirst')}</p>;
  return (
    <div className="share-consents">
      {usable.length > 0 ? (
        <CheckboxGroup
          label={t('dialog.whichConsent')}
          value={[...form.consentIds]}
          options={usable.map((consent) => ({ value: consent.id, label: sentenceOf(consent) }))}
          error={error}
          onChange={(consentIds) => onChange({ consentIds })}
        />
      ) : (
        <>
          <p className="soft">{t('dialog.noConsents')}</p>
          {error && <p className="share-error">{error}</p>}
        </>
      )}
      {noting === 'open' ? (
        <ConsentNow
          caseId={caseId}
          receiver={receiver}
          toAuthority={form.toAuthority}
          chosen={chosen}
          onNoted={(consentId) => {
            onChange({ consentIds: [...form.consentIds, consentId] });
            setNoting('closed');
          }}
          onClose={() => setNoting('closed')}
        />
      ) : (
        // Whoever comes back from noting one goes on from here.
        <Button size="small" icon="plus" autoFocus={noting === 'closed'} onPress={() => setNoting('open')}>
          {t('dialog.noteConsent')}
        </Button>
      )}
    </div>
  );
}
