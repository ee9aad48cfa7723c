import { basename, dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { loadPdfFonts } from './pdf-fonts.ts';
import { toPrintable } from './to-printable.ts';

export interface PdfSource {
  /** Path of the Typst template; it can import the templates beside it and nothing outside its folder. */
  template: string;
  /** What is printed: JSON values, read by the template from `/document.json`. */
  data: unknown;
  /** Local date of printing, e.g. `2026-11-22`. */
  today: string;
  language: 'nl' | 'en';
}

/** A cached layout that was of no use to this many documents in a row is dropped. */
const cacheGenerations = 5;

/**
 * Compiles Typst templates to tagged PDF/UA-1, on the calling thread. What is printed goes in as data, never
 * as Typst source, so typed text cannot become markup. The same source gives the same bytes.
 */
export function createPdfCompiler(): (source: PdfSource) => Uint8Array {
  const fonts = loadPdfFonts();
  const compilers = new Map<string, NodeCompiler>();

  const getCompiler = (workspace: string): NodeCompiler => {
    const existing = compilers.get(workspace);
    if (existing) return existing;
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files }] });
    compilers.set(workspace, compiler);
    return compiler;
  };

  return ({ template, data, today, language }) => {
    const workspace = dirname(template);
    const compiler = getCompiler(workspace);
    const printable = toPrintable(data, fonts.covered);
    const input = { ...printable, today, language, fonts: fonts.families };
    const inputPath = join(workspace, 'document.json');
    compiler.mapShadow(inputPath, Buffer.from(JSON.stringify(input)));
    let failure: string;
    try {
      return compiler.pdf({ mainFilePath: template }, { pdfStandard: 'ua-1' });
    } catch (error) {
      failure = describeFailure(error);
    } finally {
      // The data of a family does not stay behind in the compiler.
      compiler.unmapShadow(inputPath);
      compiler.evictCache(cacheGenerations);
    }
    // Not with the compiler's error as its cause: that quotes the document.
    throw new Error(`${basename(template)}: ${failure}`);
  };
}

/**
 * What the compiler says (it comes in the error's code), without anything it quotes: that may be somebody's
 * words, and errors end in a log.
 */
function describeFailure(error: unknown): string {
  const said = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const messages = Array.from(said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, message]) => message ?? '');
  const reason = messages.length > 0 ? messages.join('; ') : said;
  return reason.replace(/^\d+: /gm, '').replace(/`[^`]*`|\\?"[^"]*"/g, '…');
}
