import { makeStyles, tokens } from '@fluentui/react-components';
import { shortDay } from '../../../texts/dates.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { type Language, useLanguage } from '../../api/language.ts';
import { useWords } from '../../words.ts';
import type { Attended } from './year-figures.ts';

/** In pixels; the columns share the width of their place. */
const height = 180;
const head = 22;
const foot = 24;
/** A year with few meetings does not make them wider than this, in per cent. */
const widest = 25;
/** More columns than these leave room for no month's name. */
const fewColumns = 6;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: `${height}px` },
  called: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1 },
  came: { fill: tokens.colorBrandBackground },
  label: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, textAnchor: 'middle' },
});

const dayFormat = (language: Language, few: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: few ? 'short' : 'numeric',
    timeZone: 'UTC',
  });

interface Props {
  readonly label: string;
  readonly held: readonly Attended[];
}

/** A column for each meeting: as tall as how many were called, and filled as far as they came. */
export function AttendanceColumns({ label, held }: Props) {
  const styles = useStyles();
  const words = useWords(overviewTexts);
  const language = useLanguage();
  const day = dayFormat(language, held.length <= fewColumns);
  const width = Math.min(widest, 100 / held.length);
  const most = Math.max(1, ...held.map(({ members }) => members));
  const tall = (people: number): number => (people / most) * (height - foot - head);
  const floor = height - foot;
  const said = held.map(
    ({ meeting, members, present }) => `${shortDay(meeting.date, language)}: ${words.ofMembers(present, members)}`,
  );
  return (
    <svg className={styles.picture} role="img" aria-label={`${label} ${said.join('; ')}`}>
      {held.map(({ meeting, members, present }, n) => {
        const bar = { x: `${(n + 0.2) * width}%`, width: `${0.6 * width}%` };
        const middle = `${(n + 0.5) * width}%`;
        return (
          <g key={meeting.meetingId}>
            <rect className={styles.called} {...bar} y={floor - tall(members)} height={tall(members)} />
            <rect className={styles.came} {...bar} y={floor - tall(present)} height={tall(present)} />
            <text className={styles.label} x={middle} y={floor - tall(members) - 6}>
              {`${present}/${members}`}
            </text>
            <text className={styles.label} x={middle} y={height - 6}>
              {day.format(Date.parse(meeting.date))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
