import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { askForPasskey, type PasskeyTrouble } from '../../api/passkey.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { PasskeyMessage } from '../../case-parts/passkey-message.tsx';
import { Button } from '../../ui/button.tsx';

interface PasskeySignInProps {
  onSignedIn: (worker: SignedInWorker) => void;
}

/** One press: the device asks who is there, and that counts as both factors. */
export function PasskeySignIn({ onSignedIn }: PasskeySignInProps) {
  const { t } = useTranslation('front-door');
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const [isAsking, setAsking] = useState(false);
  const start = useCommand(client.access.startPasskeySignIn);
  const signIn = useCommand(client.access.signInWithPasskey);

  async function ask() {
    setTrouble(null);
    signIn.reset();
    const started = await start.run({});
    if (!started.ok) return;
    const given = await askForPasskey(started.output.options);
    if (!given.ok) return setTrouble(given.trouble);
    const result = await signIn.run({ answer: given.response });
    if (result.ok) onSignedIn(result.output);
  }

  return (
    <>
      <RefusalMessage refusal={start.refusal ?? signIn.refusal} />
      <PasskeyMessage trouble={trouble} />
      <Button
        isWide
        isPending={isAsking}
        onPress={() => {
          setAsking(true);
          void ask().finally(() => setAsking(false));
        }}
      >
        {t('passkey.submit')}
      </Button>
    </>
  );
}
