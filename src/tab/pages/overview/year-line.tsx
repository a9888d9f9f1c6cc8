import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useLanguage } from '../../api/who.tsx';
import { useWords } from '../../words.ts';
import { shareOfYear, standingOf } from './year-figures.ts';

/** In pixels; the line is as wide as its place. */
const height = 64;
const line = 20;
const dot = 8;
/** So that a dot on New Year's Day is whole, in per cent of the width. */
const margin = 3;
const months = Array.from({ length: 12 }, (_, month) => month);

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: `${height}px` },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px' },
  tick: { stroke: tokens.colorNeutralStroke1 },
  month: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAnchor: 'middle' },
  held: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground, strokeWidth: '3px' },
  planned: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: '3px' },
  cancelled: { stroke: tokens.colorNeutralForeground1, strokeWidth: '3px' },
});

interface Props extends Pick<Overview, 'meetings'> {
  readonly label: string;
}

/** The year as a line with a mark for each meeting: full where it was held, hollow ahead, a cross where it was cancelled. */
export function YearLine({ label, meetings }: Props) {
  const styles = useStyles();
  const words = useWords(overviewTexts);
  const language = useLanguage();
  const monthName = new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' });
  const at = (share: number): string => `${margin + share * (100 - 2 * margin)}%`;
  return (
    <svg className={styles.picture} role="img" aria-label={label}>
      <line className={styles.axis} x1={at(0)} x2={at(1)} y1={line} y2={line} />
      {months.map((month) => (
        <g key={month}>
          <line className={styles.tick} x1={at(month / 12)} x2={at(month / 12)} y1={line - dot} y2={line + dot} />
          <text className={styles.month} x={at((month + 0.5) / 12)} y={height - 10}>
            {monthName.format(Date.UTC(2020, month))}
          </text>
        </g>
      ))}
      {meetings.map((meeting) => {
        const standing = standingOf(meeting);
        return (
          // A picture of its own, so that its mark can be drawn in pixels around a place in per cent.
          <svg key={meeting.meetingId} x={at(shareOfYear(meeting.date))} y={line} overflow="visible">
            <title>{`${meeting.title}, ${shortDay(meeting.date, language)}: ${words[standing]}`}</title>
            {standing === 'cancelled' ? (
              <path className={styles.cancelled} d={`M${-dot} ${-dot}L${dot} ${dot}M${dot} ${-dot}L${-dot} ${dot}`} />
            ) : (
              <circle className={styles[standing]} r={dot} />
            )}
          </svg>
        );
      })}
    </svg>
  );
}
