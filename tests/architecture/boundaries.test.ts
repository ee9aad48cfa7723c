import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ICruiseResult } from 'dependency-cruiser';
import { findCyclesOfModules } from './find-cycles-of-modules.ts';
import { type PlantedProject, plantProject } from './planted-project.ts';
import { projectRoot } from './project-files.ts';

const require = createRequire(import.meta.url);
const config = path.join(projectRoot, '.dependency-cruiser.cjs');
const checker = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const { forbidden } = require(config) as { forbidden: { name: string }[] };

interface Violation {
  rule: string;
  from: string;
  to: string;
  /** All files that took part. */
  involved: string[];
}

interface Report {
  checked: number;
  violations: Violation[];
  cyclesOfModules: string[];
}

/** Runs the checker on parts of a project, in its folder. */
function checkBoundaries(folder: string, parts: string[]): Report {
  const output = execFileSync(
    process.execPath,
    [checker, '--config', config, '--output-type', 'json', ...parts],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary, modules } = JSON.parse(output) as ICruiseResult;
  return {
    checked: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to, cycle = [] }) => ({
      rule: rule.name,
      from,
      to,
      involved: [from, ...cycle.map(({ name }) => name)],
    })),
    cyclesOfModules: findCyclesOfModules(
      modules.flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }) => [source, resolved] as const),
      ),
    ),
  };
}

describe('the boundaries of the project', () => {
  const parts = ['apps', 'packages', 'tests', 'scripts', 'bench'].filter((part) =>
    existsSync(path.join(projectRoot, part)),
  );

  test('nobody imports what lies beyond a boundary', () => {
    const { checked, violations, cyclesOfModules } = checkBoundaries(projectRoot, parts);
    expect(checked).toBeGreaterThan(20);
    expect(violations).toEqual([]);
    expect(cyclesOfModules).toEqual([]);
  });
});

const value = "export const value = 'value';\n";
const workspace = (name: string, dependencies: Record<string, string> = {}) =>
  JSON.stringify({ name: `@vangnet/${name}`, exports: { './*': './src/*' }, dependencies });

/** One mistake per rule: which file, what it says, and which rule has to object. */
const mistakes: { rule: string; file: string; says: string }[] = [
  {
    rule: 'no-cycle',
    file: 'packages/domain/src/cases/hen.ts',
    says: "import type { Egg } from './egg.ts';\nexport interface Hen { egg: Egg }\n",
  },
  {
    rule: 'no-unresolved',
    file: 'packages/domain/src/cases/lost.ts',
    says: "export { value } from './nowhere.ts';\n",
  },
  {
    rule: 'no-undeclared-package',
    file: 'apps/server/src/platform/undeclared.ts',
    says: "export { value } from 'undeclared';\n",
  },
  {
    rule: 'domain-imports-zod-only',
    file: 'packages/domain/src/cases/reads-disk.ts',
    says: "export { readFileSync } from 'node:fs';\n",
  },
  {
    rule: 'domain-imports-zod-only',
    file: 'packages/domain/src/cases/knows-contract.ts',
    says: "import type { value } from '@vangnet/contract/value.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'domain-tests-stay-pure',
    file: 'packages/domain/src/cases/impure.test.ts',
    says: "import 'node:fs';\n",
  },
  {
    rule: 'contract-imports-domain-only',
    file: 'packages/contract/src/knows-demo.ts',
    says: "export { value } from '@vangnet/demo-data/value.ts';\n",
  },
  {
    rule: 'demo-data-only-for-seeding',
    file: 'apps/server/src/operations/uses-demo.ts',
    says: "import type { value } from '@vangnet/demo-data/value.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'nothing-imports-apps',
    file: 'packages/demo-data/src/uses-server.ts',
    says: "export { value } from '../../../apps/server/src/modules/cases/public.ts';\n",
  },
  {
    rule: 'apps-do-not-meet',
    file: 'apps/web/src/app/uses-server.ts',
    says: "import type { value } from '../../../server/src/modules/cases/public.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'product-imports-no-tooling',
    file: 'apps/server/src/platform/uses-tests.ts',
    says: "export { value } from '../../../../tests/value.ts';\n",
  },
  {
    rule: 'module-through-public',
    file: 'apps/server/src/modules/meetings/reaches-in.ts',
    says: "import type { value } from '../cases/cases.store.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'platform-knows-no-module',
    file: 'apps/server/src/platform/uses-module.ts',
    says: "export { value } from '../modules/cases/public.ts';\n",
  },
  {
    rule: 'feature-imports-no-feature',
    file: 'apps/web/src/features/mapping/uses-cases.tsx',
    says: "import type { value } from '../cases/value.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'feature-imports-known-layers',
    file: 'apps/web/src/features/mapping/uses-odd-layer.ts',
    says: "export { value } from '../../elsewhere/value.ts';\n",
  },
  {
    rule: 'case-parts-know-no-page',
    file: 'apps/web/src/case-parts/knows-page.ts',
    says: "export { value } from '../features/cases/value.ts';\n",
  },
  {
    rule: 'case-parts-know-no-feature',
    file: 'apps/web/src/case-parts/uses-feature.tsx',
    says: "export { value } from '../features/cases/value.ts';\n",
  },
  {
    rule: 'ui-knows-no-practice',
    file: 'apps/web/src/ui/knows-contract.tsx',
    says: "import type { value } from '@vangnet/contract/value.ts';\nexport type Value = typeof value;\n",
  },
  {
    rule: 'api-knows-no-screen',
    file: 'apps/web/src/api/knows-screen.ts',
    says: "export { value } from '../features/cases/value.ts';\n",
  },
  {
    rule: 'web-runs-in-a-browser',
    file: 'apps/web/src/features/cases/uses-node.ts',
    says: "export { randomUUID } from 'node:crypto';\n",
  },
];

/** What the mistakes import, and the same imports where they are allowed. */
const soundFiles: Record<string, string> = {
  'package.json': '{ "workspaces": ["packages/*", "apps/*"] }',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
  'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
  'node_modules/zod/index.js': value,
  'node_modules/undeclared/package.json': '{ "name": "undeclared", "main": "index.js" }',
  'node_modules/undeclared/index.js': value,
  'packages/domain/package.json': workspace('domain', { zod: '4' }),
  'packages/contract/package.json': workspace('contract', { zod: '4' }),
  'packages/demo-data/package.json': workspace('demo-data'),
  'apps/server/package.json': workspace('server'),
  'apps/web/package.json': workspace('web'),
  'packages/domain/src/value.ts': "export { value } from 'zod';\n",
  'packages/domain/src/cases/egg.ts':
    "import type { Hen } from './hen.ts';\nexport interface Egg { hen: Hen }\n",
  'packages/contract/src/value.ts': "export { value } from '@vangnet/domain/value.ts';\n",
  'packages/demo-data/src/value.ts': "export { value } from '@vangnet/contract/value.ts';\n",
  'apps/server/src/seeding/seed.ts': "export { value } from '@vangnet/demo-data/value.ts';\n",
  'apps/server/src/modules/cases/cases.store.ts': value,
  'apps/server/src/modules/cases/public.ts': "export { value } from './cases.store.ts';\n",
  'apps/server/src/modules/people/public.ts': value,
  'apps/server/src/modules/cases/ask-people.ts': "export { value } from '../people/public.ts';\n",
  'apps/server/src/modules/people/ask-cases.ts': "export { value } from '../cases/public.ts';\n",
  'apps/web/src/features/cases/value.ts': "export { value } from '@vangnet/contract/value.ts';\n",
  'apps/web/src/elsewhere/value.ts': value,
  'tests/value.ts': "export { value } from '@vangnet/demo-data/value.ts';\n",
};

describe('the boundary rules themselves', () => {
  let project: PlantedProject;
  let found: Violation[];
  let cycles: string[];

  beforeAll(() => {
    project = plantProject({
      ...soundFiles,
      ...Object.fromEntries(mistakes.map(({ file, says }) => [file, says])),
    });
    const report = checkBoundaries(project.root, ['apps', 'packages', 'tests']);
    found = report.violations;
    cycles = report.cyclesOfModules;
  });
  afterAll(() => project.remove());

  test('every rule has a planted mistake', () => {
    expect(new Set(mistakes.map(({ rule }) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });

  test.each(mistakes)('$rule objects to $file', ({ rule, file }) => {
    const objections = found.filter(({ involved }) =>
      involved.some((name) => file === name || file.startsWith(`${name}/`)),
    );
    expect(objections.map((objection) => objection.rule)).toContain(rule);
  });

  test('modules that need each other are found, also when no file needs itself', () => {
    expect(cycles).toEqual(['cases → people → cases']);
  });

  test('they leave sound files alone', () => {
    const blamed = found.filter(({ rule, from }) => from in soundFiles && rule !== 'no-cycle');
    expect(blamed).toEqual([]);
  });
});
