import { api } from '../../api/client.ts';

const LOOK_AGAIN_MS = 20_000;

/** My notices; asked again every twenty seconds, and when somebody comes back to the window. */
export function noticesOptions() {
  return api.notices.listMine.queryOptions({
    input: {},
    refetchInterval: LOOK_AGAIN_MS,
    refetchOnWindowFocus: 'always',
  });
}
