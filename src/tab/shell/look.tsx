import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { type Language, LanguageContext } from '../api/language.ts';
import type { HostTheme } from '../teams/host.ts';
import { ErrorBoundary } from './error-boundary.tsx';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

const useStyles = makeStyles({ whole: { minHeight: '100%' } });

interface Props {
  readonly theme: HostTheme;
  readonly language: Language;
  readonly children: ReactNode;
}

/** The look and the language that Teams has, around everything. */
export function Look({ theme, language, children }: Props) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [language, theme]);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[theme]} className={styles.whole} data-theme={theme}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </FluentProvider>
    </LanguageContext>
  );
}
