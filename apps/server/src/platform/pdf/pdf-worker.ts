import { parentPort } from 'node:worker_threads';
import { createPdfCompiler } from './pdf-compiler.ts';
import type { PdfJob, PdfResult } from './render-pdf.ts';

if (!parentPort) throw new Error('pdf-worker.ts runs as a worker thread');
const port = parentPort;
const compile = createPdfCompiler();

port.on('message', ({ id, source }: PdfJob) => {
  try {
    // Copied, because the compiler's own memory cannot be handed to another thread.
    const pdf = Uint8Array.from(compile(source));
    port.postMessage({ id, pdf } satisfies PdfResult, [pdf.buffer]);
  } catch (error) {
    port.postMessage({
      id,
      failure: error instanceof Error ? error.message : String(error),
    } satisfies PdfResult);
  }
});
