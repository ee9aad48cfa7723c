export { compareMappings } from './compare-mappings.ts';
export { getMapping } from './get-mapping.ts';
export { listMappings } from './list-mappings.ts';
export { saveMapping } from './save-mapping.ts';
