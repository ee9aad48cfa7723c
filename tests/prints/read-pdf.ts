import { getDocumentProxy } from 'unpdf';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** What another program than ours (pdf.js, as unpdf carries it) reads in a PDF. For tests. */
export interface ReadPdf {
  /** The text of each page in the order of the file, with single spaces. */
  pages: string[];
  /** The tag tree of all pages: a role or a text on each line, indented, in reading order. */
  structure: string;
  title: string;
  author: string;
  tagged: boolean;
  /** Width and height of the first page in points. */
  size: { width: number; height: number };
  /** Font names with whether they are embedded. */
  fonts: { name: string; embedded: boolean }[];
}

interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes over the memory it is given.
  const document = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
    const info = (await document.getMetadata()).info as { Title?: string; Author?: string };
    const [x0, y0, width, height] = pages[0]?.view as [number, number, number, number];
    return {
      pages: await Promise.all(pages.map(readText)),
      structure: (await Promise.all(pages.map(readStructure))).join('\n'),
      title: info.Title ?? '',
      author: info.Author ?? '',
      tagged: (await document.getMarkInfo())?.Marked === true,
      size: { width: width - x0, height: height - y0 },
      fonts: readFonts(Buffer.from(pdf).toString('latin1')),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text.replace(/\s+/g, ' ');
}

/** Roles and texts as the tag tree orders them. */
async function readStructure(page: Page): Promise<string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((marked) => marked !== undefined);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const lines = (node: StructureNode, depth: number): string[] => [
    `${' '.repeat(depth)}${node.role ?? texts.get(node.id ?? '') ?? ''}`,
    ...(node.children ?? []).flatMap((child) => lines(child, depth + 1)),
  ];
  return lines(await page.getStructTree(), 0).join('\n');
}

/** Font descriptors as they stand in the file; Typst writes them uncompressed. */
function readFonts(file: string): ReadPdf['fonts'] {
  return Array.from(file.matchAll(/\/Type \/FontDescriptor[^]*?endobj/g), ([descriptor]) => ({
    name: /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '',
    embedded: /\/FontFile[23]? /.test(descriptor),
  }));
}
