export type Theme = 'light' | 'dark';

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly separator: string;
  readonly backgrounds: Readonly<Record<ContainerStyle, string>>;
}

type ContainerStyle = 'default' | 'emphasis' | 'accent' | 'good' | 'attention' | 'warning';

/** As Teams' Fluent themes look today; a screenshot shows a card's form, not Teams' exact colours. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#8f4e00',
    attention: '#c4314b',
    separator: '#e0e0e0',
    backgrounds: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      attention: '#fcf4f6',
      warning: '#fbf6d9',
    },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f2d64e',
    attention: '#f9526b',
    separator: '#3d3d3d',
    backgrounds: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#1e2a1e',
      attention: '#3b1e24',
      warning: '#3a3217',
    },
  },
};

/** Teams shows six buttons and drops the rest. */
export const actionLimit = 6;

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 200, default: 400, bolder: 600 };

/** How Teams sets up the renderer: its measures, its limits and the colours of a theme. */
export function teamsHostConfig(theme: Theme): object {
  const palette = palettes[theme];
  const foreground = (color: string, subtle = color) => ({ default: color, subtle });
  const containerStyle = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: {
      default: foreground(palette.text, palette.subtle),
      dark: foreground(palettes.light.text, palettes.light.subtle),
      light: foreground(palettes.dark.text, palettes.dark.subtle),
      accent: foreground(palette.accent),
      good: foreground(palette.good),
      warning: foreground(palette.warning),
      attention: foreground(palette.attention),
    },
  });
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.separator },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: { fontFamily: "'Segoe UI', 'Open Sans', sans-serif", fontSizes, fontWeights },
      monospace: { fontFamily: 'monospace', fontSizes, fontWeights },
    },
    containerStyles: Object.fromEntries(
      Object.entries(palette.backgrounds).map(([style, background]) => [style, containerStyle(background)]),
    ),
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
    actions: {
      maxActions: actionLimit,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { weight: 'bolder', wrap: true },
      value: { wrap: true },
      spacing: 16,
    },
  };
}
