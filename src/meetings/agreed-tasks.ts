import { z } from 'zod';
import { readAs } from '../errors/read-as.ts';
import { Refusal } from '../errors/refusal.ts';
import { ownerFrom } from './agreements.ts';
import { agreementInputs, agreementsAtOnce, agreementTexts } from './contract.ts';
import type { AgreedTask } from './model/agreement.ts';
import type { Member } from './model/person.ts';
import type { Ids } from './ports.ts';
import { refuseImpossibleDeadline } from './wall-clock.ts';

const typedAgreement = z.object(agreementTexts);
type TypedAgreement = z.infer<typeof typedAgreement>;

function typedIn(inputs: Readonly<Record<string, unknown>>): TypedAgreement[] {
  return Array.from({ length: agreementsAtOnce }, (_one, place) => {
    const { task, owner, due } = agreementInputs(place + 1);
    return readAs(typedAgreement, { task: inputs[task] ?? '', owner: inputs[owner] ?? '', due: inputs[due] ?? '' });
  });
}

interface AgreedAt {
  readonly at: Date;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly meetingDate: string;
  readonly members: readonly Member[];
  readonly ids: Ids;
}

/**
 * What was agreed together with a decision. Throws `agreement.task-missing` where an owner or a day stands without a task,
 * and what else is wrong with a field.
 */
export function agreedTasks(inputs: Readonly<Record<string, unknown>>, agreed: AgreedAt): AgreedTask[] {
  return typedIn(inputs).flatMap(({ task, owner, due }) => {
    if (task === null) {
      if (owner !== null || due !== null) throw new Refusal('agreement.task-missing');
      return [];
    }
    refuseImpossibleDeadline(due, agreed.at, agreed.meetingDate);
    return [{ agreementId: agreed.ids(), task, owner: ownerFrom(owner, agreed.members), due }];
  });
}
