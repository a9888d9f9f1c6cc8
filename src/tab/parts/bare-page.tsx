import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ main: { maxWidth: '48rem', padding: tokens.spacingHorizontalXXL } });

/** A page without navigation: there is only what it says. */
export function BarePage({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().main}>{children}</main>;
}
