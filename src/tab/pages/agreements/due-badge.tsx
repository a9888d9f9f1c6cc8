import { Badge } from '@fluentui/react-components';
import { CalendarRegular, ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { AgreementView } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useLanguage, useMe } from '../../api/who.tsx';
import { useWords } from '../../words.ts';
import { daysAfter } from './by-due.ts';

/** From so many days before, a due date is said to be near. */
const nearDays = 7;

/** When it is due: in words and with an icon, so that late does not hang on a colour. */
export function DueBadge({ agreement: { due, state, late } }: { readonly agreement: AgreementView }) {
  const words = useWords(agreementTexts);
  const language = useLanguage();
  const { today } = useMe();
  if (due === null) return <Badge appearance="outline">{words.noDue}</Badge>;
  const day = words.due(shortDay(due, language));
  const days = daysAfter(due, today);
  if (state === 'done' || (!late && days > nearDays)) {
    return (
      <Badge appearance="outline" icon={<CalendarRegular />}>
        {day}
      </Badge>
    );
  }
  if (late) {
    return (
      <>
        <Badge appearance="filled" color="danger" icon={<WarningRegular />}>
          {words.lateBy(-days)}
        </Badge>
        <Badge appearance="outline" icon={<CalendarRegular />}>
          {day}
        </Badge>
      </>
    );
  }
  return (
    <Badge appearance="tint" color="warning" icon={<ClockRegular />}>
      {days <= 0 ? words.today : words.soon(days)}
    </Badge>
  );
}
