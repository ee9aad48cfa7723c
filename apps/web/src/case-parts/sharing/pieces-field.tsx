import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { PieceHeading } from '@vangnet/contract/sharing.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { findPiecesAboutOthers } from '@vangnet/domain/sharing/judge-share.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useCaseName } from '../use-case-name.ts';
import { chosenPieces, receiverOf, type ShareForm } from './share-form.ts';
import { usePieceWords } from './use-piece-words.ts';

interface PiecesFieldProps {
  persons: readonly CasePerson[];
  known: readonly PieceHeading[];
  form: ShareForm;
  onChange: (changes: Partial<ShareForm>) => void;
  error: string | undefined;
}

/** The chosen pieces by name, and a list to add another from. */
export function PiecesField({ persons, known, form, onChange, error }: PiecesFieldProps) {
  const { t } = useTranslation('sharing');
  const { headWords, lineWords } = usePieceWords();
  const id = useId();
  const [sought, setSought] = useState('');
  const chosen = chosenPieces(form, known);
  const add = (pieceId: string | null) => {
    const piece = known.find((one) => one.id === pieceId);
    if (!piece) return;
    onChange({ pieces: [...form.pieces, { kind: piece.kind, id: piece.id }] });
    // The field stays for the next one.
    setSought('');
  };
  return (
    <div className="share-pieces" role="group" aria-labelledby={id}>
      <p id={id} className="ui-field-label">
        {t('dialog.what')}
      </p>
      {chosen.length > 0 && (
        <ul className="share-piece-list">
          {chosen.map((piece) => (
            <li key={piece.id}>
              <span>
                <span className="share-piece-head">
                  {headWords(piece)}
                  {piece.confidentiality !== 'open' && (
                    <Tag tone="attention">{t(`confidentiality.${piece.confidentiality}`)}</Tag>
                  )}
                </span>
                <span className="share-piece-words">{lineWords(piece)}</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                icon="close"
                aria-label={t('dialog.leaveOut', { piece: lineWords(piece) })}
                onPress={() => onChange({ pieces: form.pieces.filter((one) => one.id !== piece.id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        label={t(chosen.length > 0 ? 'dialog.addPiece' : 'dialog.choosePiece')}
        placeholder={t('dialog.piecePlaceholder')}
        value={null}
        inputValue={sought}
        onInputChange={setSought}
        error={error}
        options={known
          .filter((piece) => !form.pieces.some((one) => one.id === piece.id))
          .map((piece) => ({ value: piece.id, label: lineWords(piece), detail: headWords(piece) }))}
        onChange={add}
      />
      <AboutOthers persons={persons} chosen={chosen} form={form} />
    </div>
  );
}

/** Nothing forbids it, somebody has to think of it. */
function AboutOthers({
  persons,
  chosen,
  form,
}: {
  persons: readonly CasePerson[];
  chosen: readonly PieceHeading[];
  form: ShareForm;
}) {
  const { t } = useTranslation('sharing');
  const joinNames = useCaseName();
  const receiver = receiverOf(form);
  if (!receiver) return null;
  const others = findPiecesAboutOthers({ receiver }, chosen).flatMap((piece) => piece.aboutPersonIds);
  const names = persons
    .filter((person) => others.includes(person.id) && person.id !== form.personId && person.kind !== 'minor')
    .map(shownName);
  return names.length === 0 ? null : (
    <p className="share-warning">{t('dialog.aboutOthers', { names: joinNames(names) })}</p>
  );
}
