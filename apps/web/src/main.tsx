import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/literata/wght.css';
import '@fontsource-variable/literata/wght-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeLinkToken } from './api/link-token.ts';
import { asRefusal } from './api/refusal.ts';
import { App } from './app/app.tsx';
import { startI18n } from './i18n/i18n.ts';
import { applyTheme } from './ui/theme.ts';

takeLinkToken();
startI18n();
applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root, {
  // A refusal stands on the screen, in words; only a fault is one to report.
  onCaughtError: (error) => {
    if (asRefusal(error).code === 'fault') reportError(error);
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
