import { useEffect, useState } from 'react';
import type { Refusal } from './refusal.ts';

/** How many seconds a person still has to wait before another try makes sense; counts down to 0. */
export function useSecondsLeft(refusal: Refusal | null): number {
  const { retryAt, retryAfterSeconds } = refusal ?? {};
  const [now, setNow] = useState(() => Date.now());
  const left =
    retryAt === undefined || retryAfterSeconds === undefined
      ? 0
      : Math.min(retryAfterSeconds, Math.max(0, Math.ceil((retryAt - now) / 1_000)));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isOver, retryAt]);
  return left;
}
