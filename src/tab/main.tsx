import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TabApp } from './tab-app.tsx';

const place = document.getElementById('tab');
if (place === null) throw new Error('The page has no place for the tab.');
createRoot(place).render(
  <StrictMode>
    <TabApp />
  </StrictMode>,
);
