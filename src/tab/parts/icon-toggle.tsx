import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { touched } from './looks.ts';

const useStyles = makeStyles({
  button: {
    minWidth: '32px',
    paddingInline: tokens.spacingHorizontalXXS,
    [touched]: { minWidth: '40px', minHeight: '44px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
    ':hover .fui-Button__icon': { color: tokens.colorNeutralForegroundOnBrand },
  },
});

interface Props {
  /** Read aloud, and shown to a pointer that rests on it. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly disabled?: boolean;
  onPress(): void;
}

/** A button with a picture in place of words, which is on or off. */
export function IconToggle({ label, icon, disabled = false, onPress, ...state }: Props) {
  const styles = useStyles();
  const on = state['aria-pressed'] === true;
  return (
    <Button
      {...state}
      className={mergeClasses(styles.button, on && styles.pressed)}
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={disabled}
      onClick={onPress}
    />
  );
}
