import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import './front-door.css';

interface ChooseFunctionProps {
  worker: SignedInWorker;
  onChosen: (worker: SignedInWorker) => void;
}

/** In which of their functions somebody works now: one press, or the key of its place in the list. */
export function ChooseFunction({ worker, onChosen }: ChooseFunctionProps) {
  const { t } = useTranslation('front-door');
  const { t: tApp } = useTranslation('app');
  const choose = useCommand(client.access.chooseFunction);

  async function take(functionId: string | undefined) {
    if (functionId === undefined) return;
    const result = await choose.run({ functionId });
    if (result.ok) onChosen(result.output);
  }
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-9]$/.test(event.key)) void take(worker.functions[Number(event.key) - 1]?.id);
  }

  return (
    <>
      <RefusalMessage refusal={choose.refusal} />
      {/* The keys count while the list has the focus, which it gets at once: no letter is taken from the page. */}
      <ul className="front-door-functions" aria-label={t('function.list')} onKeyDown={press}>
        {worker.functions.map((held, index) => (
          <li key={held.id}>
            <button
              type="button"
              autoFocus={held.id === worker.acting?.id}
              disabled={choose.isBusy}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              onClick={() => void take(held.id)}
            >
              <span>
                <strong>{tApp(`roles.${held.role}`)}</strong>
                {held.unitName !== null && <span className="soft">{held.unitName}</span>}
              </span>
              {index < 9 && <Kbd>{String(index + 1)}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
