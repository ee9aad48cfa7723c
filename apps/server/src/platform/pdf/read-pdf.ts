import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What another program than ours reads in a PDF. For tests. */
export interface ReadPdf {
  /** The text of each page, in reading order, with single spaces and line ends. */
  pages: string[];
  /** Lines of the tag tree: "H1", "Table", "TH", ... with their indentation. */
  structure: string;
  /** Font names with whether they are embedded. */
  fonts: { name: string; embedded: boolean }[];
  /** Lines of `pdfinfo`: "Title" to "Veiligheidsplan van Yara". */
  facts: Map<string, string>;
}

/** Whether the poppler programs (pdftotext, pdfinfo, pdffonts) are on this machine. */
export function hasPoppler(): boolean {
  return ['pdftotext', 'pdfinfo', 'pdffonts'].every((tool) => spawnSync(tool, ['-v']).error === undefined);
}

/** Reads a PDF with poppler. @throws when poppler is not installed or cannot read the file */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const directory = mkdtempSync(join(tmpdir(), 'read-pdf-'));
  const file = join(directory, 'document.pdf');
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(file, pdf);
    const text = run('pdftotext', file, '-').split('\f').slice(0, -1);
    const facts = run('pdfinfo', file)
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
      .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
    return {
      // Poppler wraps right-to-left text in direction marks that are not in the document.
      pages: text.map((page) => page.replace(/[\u202a-\u202c]/g, '').replace(/[^\S\n]+/g, ' ')),
      structure: run('pdfinfo', '-struct', file),
      fonts: run('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        // name, type (several words), encoding, emb, sub, uni, object, id
        .map((line) => line.trim().split(/\s+/))
        .map((cells) => ({ name: cells[0] ?? '', embedded: cells.at(-5) === 'yes' })),
      facts: new Map(facts),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
