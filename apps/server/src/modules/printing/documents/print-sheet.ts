import { renderPdf } from '../../../platform/pdf/render-pdf.ts';
import textsEn from './texts.en.json' with { type: 'json' };
import textsNl from './texts.nl.json' with { type: 'json' };

export interface PrintOptions {
  /** Local date of printing, e.g. `2026-11-22`. */
  today: string;
  /** Language of the fixed texts; what people wrote stays as they wrote it. */
  language: 'nl' | 'en';
}

const texts = { nl: textsNl, en: textsEn };

/** Prints one sheet with the template of that name beside this file. @throws {PdfError} */
export function printSheet(name: string, sheet: object, options: PrintOptions): Promise<Uint8Array> {
  const template = new URL(`./${name}.typ`, import.meta.url);
  return renderPdf(template, { sheet, texts: texts[options.language] }, options);
}
