import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { asRefusal } from '../api/refusal.ts';
import { router } from './router.tsx';

/** Looking at a file leaves a row in its log: refresh on a change, on focus, not at every turn. */
const FRESH_MS = 20_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // A declared refusal stays one; a broken connection is tried again.
      retry: (count, error) => count < 3 && asRefusal(error).code === 'unreachable',
    },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
