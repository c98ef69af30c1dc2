import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { watchActivity } from './api/activity.js';
import { followChanges } from './api/changes.js';
import { queries } from './api/queries.js';
import { router } from './router.js';
import { Gate } from './session/gate.js';
import { useSession } from './session/session.js';
import { keptTheme, wear } from './theme/theme.js';
import './theme/theme.css';
import { WordsProvider } from './words/words-provider.js';

/** The console, for who is signed in. */
function Console() {
  const mayFollow = useSession().may('cases');
  useEffect(() => (mayFollow ? followChanges() : undefined), [mayFollow]);
  return <RouterProvider router={router} />;
}

watchActivity();
wear(keptTheme());
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the console.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <WordsProvider>
        <Gate>
          <Console />
        </Gate>
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
