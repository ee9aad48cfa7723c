import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PdfError, renderPdf, stopPdfRenderer } from './render-pdf.ts';

const directory = mkdtempSync(join(tmpdir(), 'render-pdf-'));
const options = { today: '2026-11-22', language: 'nl' } as const;
const start = `
  #let input = json("/document.json")
  #set document(title: "Proef", date: none)
  #set text(font: input.fonts.map(font => font.name), fallback: false, lang: input.language)
`;

function template(name: string, body: string): URL {
  const file = join(directory, name);
  writeFileSync(file, start + body);
  return pathToFileURL(file);
}

describe('renderPdf', () => {
  let lines: URL;
  beforeAll(() => {
    lines = template('lines.typ', '= Proef\n #for line in input.data { par(line) }');
  });
  afterAll(async () => {
    await stopPdfRenderer();
    rmSync(directory, { recursive: true });
  });

  it('makes a tagged PDF/UA-1 with its language, and embeds every font it uses', async () => {
    const pdf = Buffer.from(await renderPdf(lines, ['Zoë', 'Арина', 'عمر'], options)).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Lang (nl)');
    const descriptors = pdf.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThanOrEqual(3);
    expect(pdf.match(/\/FontFile2 /g)).toHaveLength(descriptors.length);
    expect(pdf).toMatch(/\+AtkinsonHyperlegibleNext-[^]*\+NotoSans-[^]*\+Vazirmatn-/);
  });

  it('gives the same bytes for the same data', async () => {
    const [first, second] = await Promise.all([
      renderPdf(lines, ['een'], options),
      renderPdf(lines, ['een'], options),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('keeps documents apart that are asked for at the same time', async () => {
    const sizes = await Promise.all(
      [1, 400, 1].map(async (count) => {
        const data = Array.from({ length: count }, (_, index) => `regel ${index}`);
        return (await renderPdf(lines, data, options)).length;
      }),
    );
    expect(sizes[1]).toBeGreaterThan(2 * sizes[0]!);
    expect(sizes[2]).toBe(sizes[0]);
  });

  it('leaves the event loop free meanwhile', async () => {
    await renderPdf(lines, ['warm'], options);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    await renderPdf(
      lines,
      Array.from({ length: 3000 }, (_, index) => `Een regel van een lang document ${index}`),
      options,
    );
    const took = performance.now() - begun;
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(took / 2);
  });

  it('refuses with the reason, without the words of the document', async () => {
    const broken = template('broken.typ', '#panic(input.data)');
    const failure = await renderPdf(broken, 'geheim van Yara', options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PdfError);
    expect((failure as PdfError).message).toMatch(/^broken\.typ: panicked with/);
    expect((failure as PdfError).message).not.toContain('geheim');
    await expect(renderPdf(lines, ['daarna'], options)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('starts again after it was stopped, and rejects what was waiting', async () => {
    const waiting = renderPdf(lines, ['wacht'], options);
    const stopped = stopPdfRenderer();
    await expect(waiting).rejects.toThrow('the PDF worker was stopped');
    await stopped;
    await expect(renderPdf(lines, ['opnieuw'], options)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('cannot read a file outside the folder of the template', async () => {
    const nosy = template('nosy.typ', '#read("../../etc/hostname")');
    await expect(renderPdf(nosy, null, options)).rejects.toThrow(PdfError);
  });
});
