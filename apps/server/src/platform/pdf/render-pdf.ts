import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import type { PdfSource } from './pdf-compiler.ts';

export interface PdfJob {
  id: number;
  source: PdfSource;
}

export type PdfResult = { id: number; pdf: Uint8Array } | { id: number; failure: string };

/** A document that could not be made. The message names the template and the reason, never what was printed. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}

interface PdfRenderer {
  worker: Worker;
  waiting: Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: PdfError) => void }>;
}

let renderer: PdfRenderer | undefined;
let lastId = 0;

/**
 * Renders a Typst template (`.typ` file) to a tagged PDF/UA-1 with embedded fonts.
 * `data` is plain JSON and reaches the template as data only, under `data` in `/document.json`, beside `today`
 * (local date, `2026-11-22`), `language`, `fonts` and `replaced`.
 *
 * The work (some ten to some hundred milliseconds of processor time) is done one by one in a worker thread
 * that starts at the first document, so the event loop stays free.
 * @throws {PdfError} when the template refuses the data or the worker ends
 */
export function renderPdf(
  template: URL,
  data: unknown,
  options: { today: string; language: 'nl' | 'en' },
): Promise<Uint8Array> {
  const { worker, waiting } = (renderer ??= startRenderer());
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    worker.postMessage({
      id,
      source: { template: fileURLToPath(template), data, ...options },
    } satisfies PdfJob);
    waiting.set(id, { resolve, reject });
    worker.ref();
  });
}

/** Ends the worker thread; documents still waiting are rejected. The next document starts a new one. */
export async function stopPdfRenderer(): Promise<void> {
  await renderer?.worker.terminate();
}

function startRenderer(): PdfRenderer {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { execArgv: [] });
  const started: PdfRenderer = { worker, waiting: new Map() };
  const { waiting } = started;
  let reason = 'the PDF worker was stopped';

  worker.on('message', (result: PdfResult) => {
    const job = waiting.get(result.id);
    waiting.delete(result.id);
    // An idle worker must not keep a finished program alive.
    if (waiting.size === 0) worker.unref();
    if ('pdf' in result) job?.resolve(result.pdf);
    else job?.reject(new PdfError(result.failure));
  });
  worker.on('error', (error) => {
    reason = `the PDF worker failed: ${error instanceof Error ? error.message : String(error)}`;
  });
  worker.on('exit', () => {
    if (renderer === started) renderer = undefined;
    for (const job of waiting.values()) job.reject(new PdfError(reason));
    waiting.clear();
  });
  return started;
}
