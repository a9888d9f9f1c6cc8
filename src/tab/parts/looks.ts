import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** A list without marks: its rows say themselves where they begin. */
export const plainList: GriffelStyle = { margin: 0, padding: 0, listStyleType: 'none' };

/** Such a list whose rows stand apart as far as `gap` says. */
export const plainRows = (gap: string): GriffelStyle => ({
  ...plainList,
  display: 'flex',
  flexDirection: 'column',
  gap,
});

/** What stands by itself: a frame around lines, in which long words break. */
export const framed: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  padding: tokens.spacingHorizontalL,
  borderRadius: tokens.borderRadiusLarge,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
  overflowWrap: 'anywhere',
};

/** Where a finger presses, and not a mouse's point. */
export const touched = '@media (pointer: coarse)';
