import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A project in a temporary folder, laid out as ours and full of mistakes, to see whether a rule finds them. */
export interface PlantedProject {
  root: string;
  remove: () => void;
}

/** Writes `files` (path → content) and links `packages/*` as npm workspaces do. */
export function plantProject(files: Record<string, string>): PlantedProject {
  const root = mkdtempSync(path.join(tmpdir(), 'vangnet-planted-'));
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  mkdirSync(path.join(root, 'node_modules/@vangnet'), { recursive: true });
  for (const name of ['domain', 'contract', 'demo-data']) {
    symlinkSync(
      path.join(root, 'packages', name),
      path.join(root, 'node_modules/@vangnet', name),
      'junction',
    );
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
