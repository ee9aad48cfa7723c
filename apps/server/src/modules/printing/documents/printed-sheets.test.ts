import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../../tests/prints/read-pdf.ts';
import { stopPdfRenderer } from '../../../platform/pdf/render-pdf.ts';
import { printDangerAndGoals } from './danger-and-goals.ts';
import type { PrintOptions } from './print-sheet.ts';
import { printSafetyPlan } from './safety-plan.ts';
import { dangerAndGoalsExample, safetyPlanExample, threeColumnsExample } from './sheet-examples.ts';
import { printThreeColumns } from './three-columns.ts';

const nl: PrintOptions = { today: '2026-11-22', language: 'nl' };
const en: PrintOptions = { today: '2026-11-22', language: 'en' };
const empty = {
  audience: 'professionals' as const,
  workingTitle: 'Melding Kerkstraat',
  draft: true,
  date: '2026-11-22',
};
const emptyColumns = { ...empty, worries: {}, goingWell: {}, mustHappen: {} };

const examples = {
  'three columns': (options: PrintOptions) => printThreeColumns(threeColumnsExample, options),
  'danger and goals': (options: PrintOptions) => printDangerAndGoals(dangerAndGoalsExample, options),
  'safety plan': (options: PrintOptions) => printSafetyPlan(safetyPlanExample, options),
};

const statements = Array.from({ length: 60 }, (_, index) => ({
  text: `Uitspraak ${index + 1}: de juf zag dat het kind moe was en weinig at.`,
  voice: 'Nguyễn',
  date: '2026-10-12',
}));
const sixtyStatements = {
  worries: { harm: statements.slice(0, 30) },
  goingWell: { strength: statements.slice(30) },
};

/** Words in the order in which they must be read, with anything between them. */
function inOrder(...parts: string[]): RegExp {
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'));
}

const oneLine = (page: string) => page.replace(/\s+/g, ' ');

afterAll(stopPdfRenderer);

describe('every sheet without a reader', () => {
  it.each(Object.entries(examples))('%s is PDF/UA-1 in both languages', async (_name, print) => {
    for (const [options, language] of [
      [nl, 'nl-BE'],
      [en, 'en'],
    ] as const) {
      const pdf = Buffer.from(await print(options)).toString('latin1');
      expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(pdf).toContain(`/Lang (${language})`);
    }
  });

  it('prints a case of which only the working title is known', async () => {
    for (const options of [nl, en]) {
      await printThreeColumns(emptyColumns, options);
      await printDangerAndGoals(empty, options);
      await printSafetyPlan({ ...empty, version: 1 }, options);
    }
  });

  it('refuses a date that is no date', () => {
    expect(() => printThreeColumns({ ...emptyColumns, date: '2026-02-30' }, nl)).toThrow('date');
  });
});

describe('every sheet as another program reads it', () => {
  it.each(Object.entries(examples))('%s is tagged, titled and has its fonts with it', async (name, print) => {
    const read = await readPdf(await print(nl));
    expect(read.tagged).toBe(true);
    expect(read.title).toContain('Zoë Çelik en Nguyễn Văn An');
    expect(read.author).toBe('Sofie Claes');
    expect([read.size.width, read.size.height].map(Math.round).sort()).toEqual([595, 842]);
    expect(read.fonts.length, name).toBeGreaterThanOrEqual(4);
    expect(read.fonts.filter((font) => !font.embedded)).toEqual([]);
    expect(read.fonts.map((font) => font.name).join()).not.toMatch(/DejaVu|Liberation|Libertinus/);
    expect(read.structure.match(/\bH1\b/g)).toHaveLength(1);
    expect(read.structure).toMatch(/\bH2\b/);
    expect(read.pages[0]!.trimStart()).toMatch(/^Zoë Çelik \(9\) en Nguyễn Văn An\s\(10 maanden\)/);
    expect(read.pages[0]).toContain(`bladzijde 1 van ${read.pages.length}`);
    expect(read.pages.join()).toContain('Gemaakt door Sofie Claes op 17 november 2026');
    expect(read.pages.join()).not.toContain('ONTWERP');
    // Under the title, and at the foot of every page.
    for (const page of read.pages) expect(page).toContain('Voor het gezin');
  });

  it('keeps every writing system as text that can be copied', async () => {
    const text = (await readPdf(await examples['three columns'](nl))).pages.join('\n');
    for (const word of ['Zoë Çelik', 'Nguyễn', 'Арина', 'عمر']) expect(text).toContain(word);
  });

  it('prints emoji and the writing systems of the families', async () => {
    const words = ['👵', '👨‍👩‍👧', 'ተስፋ', 'გიორგი', 'Արամ', 'आशा', 'زينب', 'پژمان'];
    const sheet = { ...emptyColumns, worries: { harm: words.map((word) => ({ text: word, voice: word })) } };
    const text = (await readPdf(await printThreeColumns(sheet, nl))).pages[0]!;
    for (const word of words) expect(text, word).toContain(word);
    expect(text).not.toMatch(/\[emoji\]|\[\?\]/);
  });

  it('prints the three columns, with voices and the scale under them', async () => {
    const read = await readPdf(await examples['three columns'](nl));
    const text = oneLine(read.pages.join(' '));
    expect(text).toContain('Samen met het gezin besproken op 17 november 2026');
    expect(text).toMatch(inOrder('De deur vloog open.', 'Zoë · gesprek 12 oktober 2026 · de ergste keer'));
    expect(text).toMatch(inOrder('Nonkel Bram vragen.', 'Wie: mama, tegen 24 november 2026'));
    expect(text).toMatch(
      inOrder('Hoe veilig is het', 'mama', '8', 'Het is rustig.', 'Sofie (consulent)', '5,5'),
    );
    expect(read.structure).toMatch(/\bTH\b/);
    expect(read.structure).toMatch(/\bLBody\b/);
    // In the tag tree a column is read to its end before the next one.
    expect(read.structure).toMatch(
      inOrder('zorgen over', 'moeilijker', 'gaat er goed', 'Sterke', 'moet er gebeuren'),
    );
  });

  it('prints each danger beside its goal, with its life in words', async () => {
    const text = oneLine((await readPdf(await examples['danger and goals'](nl))).pages.join(' '));
    expect(text).toContain('1. Voor Zoë Çelik');
    expect(text).toMatch(/Herwerkt op 10 november 2026 · versie 3/);
    expect(text).toMatch(/Besproken met mama en عمر ?op 20 oktober 2026/);
    expect(text).toContain('Gevraagd door de jeugdrechter · Besproken met mama op 14 oktober 2026');
    expect(text).toContain('Geldt niet meer sinds 20 november 2026');
    expect(text).toMatch(
      inOrder('2. Voor alle kinderen', 'Voorlopige tekst', 'Nog niet besproken met het gezin'),
    );
    expect(text).toContain('Hier staat nog geen veiligheidsdoel bij.');
  });

  it('prints the plan with whom to call first, sentences, and what is open', async () => {
    const text = oneLine((await readPdf(await examples['safety plan'](nl))).pages.join(' '));
    expect(text).toMatch(
      inOrder('Bellen als het misgaat', '0400 00 01 12', 'Onze afspraken', 'Wie ging akkoord?'),
    );
    expect(text).toMatch(/Als het roepen begint, dan gaat عمر ?meteen naar Dries\./);
    expect(text).toContain('Tegen 1 december 2026');
    expect(text).toContain('Lukt het niet? Bel Dries 0400 00 01 13');
    expect(text).toMatch(inOrder('Elke dag een nuchtere volwassene.', 'NOG OPEN', 'nog geen afspraak'));
    expect(text).toMatch(inOrder('Drie volwassenen weten het.', 'NOG OPEN – nog één'));
    expect(text).toMatch(inOrder('mama 12 november 2026', 'nog niet', 'Ik teken als Bram er is.'));
  });

  it('says in words on every page that a draft is a draft', async () => {
    const sheet = { ...threeColumnsExample, ...sixtyStatements, draft: true };
    const { pages } = await readPdf(await printThreeColumns(sheet, nl));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('ONTWERP');
      expect(page).toContain(`bladzijde ${index + 1} van ${pages.length}`);
    }
    const text = oneLine(pages.join(' '));
    for (let number = 1; number <= 60; number += 1) expect(text).toContain(`Uitspraak ${number}:`);
  });

  it('prints what was typed, never as markup', async () => {
    const typed = '#import "x" $x$ *vet* _schuin_ \\ <a> @ref // == [b] ~ -- `code` {page} #panic()';
    const sheet = {
      ...threeColumnsExample,
      children: [{ name: '#strong[Yara]' }],
      madeBy: '{who} #x',
      worries: { danger: [{ text: typed, voice: '*mama*', source: '$y$' }] },
    };
    const text = oneLine((await readPdf(await printThreeColumns(sheet, nl))).pages.join(' '));
    expect(text).toContain('#strong[Yara]');
    expect(text.replace(/ /g, '')).toContain(typed.replace(/ /g, ''));
    expect(text).toContain('*mama* · $y$');
    expect(text).toContain('Gemaakt door {who} #x op');
  });

  it('marks what no font has, and says so', async () => {
    const sheet = {
      ...emptyColumns,
      worries: { harm: [{ text: 'Oma \u{f0000} en \u{10a00}', voice: 'oma' }] },
    };
    const text = oneLine((await readPdf(await printThreeColumns(sheet, nl))).pages[0]!);
    expect(text).toContain('Oma [?] en');
    expect(text).toContain('een teken dat niet gedrukt kan worden');
  });

  it('prints eleven children and names of eighty letters without losing one', async () => {
    const longName = 'Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaftschaferswesenundbe';
    const names = ['Anne-Sophie', longName, ...Array.from({ length: 9 }, (_, index) => `Kind ${index + 3}`)];
    const sheet = {
      ...threeColumnsExample,
      ...sixtyStatements,
      children: names.map((name) => ({ name })),
    };
    const read = await readPdf(await printThreeColumns(sheet, nl));
    const heading = read.pages[0]!.replace(/\s/g, '');
    for (const name of names) expect(heading).toContain(name.replace(/\s/g, ''));
    expect(read.pages[1]).toContain('Anne-Sophie en nog 10 anderen');
  });

  it('prints a decent page when only the working title is known', async () => {
    const plan = oneLine(
      (await readPdf(await printSafetyPlan({ ...empty, version: 1 }, nl))).pages.join(' '),
    );
    expect(plan).toMatch(inOrder('Melding Kerkstraat', 'nog niemand bij om te bellen', 'nog geen afspraken'));
    const columns = (await readPdf(await printThreeColumns(emptyColumns, nl))).pages;
    expect(columns).toHaveLength(1);
    expect(columns[0]!.match(/Hier staat nog niets\./g)).toHaveLength(3);
  });

  it('speaks English when asked', async () => {
    const text = oneLine((await readPdf(await examples['safety plan'](en))).pages.join(' '));
    expect(text).toMatch(/If het roepen begint, then gaat/);
    expect(text).toContain('page 1 of');
    expect(text).toContain('17 November 2026');
  });
});
