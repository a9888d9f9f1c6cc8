import type { Language } from '../errors/refusal.ts';
import type { ItemKind } from './model/agenda-item.ts';
import type { TemplateItem, TemplateName } from './model/group.ts';

const open = (title: string, kind: ItemKind, ...subItems: string[]): TemplateItem => ({
  title,
  kind,
  subItems,
  closed: false,
});
const closed = (title: string, kind: ItemKind, ...subItems: string[]): TemplateItem => ({
  title,
  kind,
  subItems,
  closed: true,
});

/** The agendas that a group's meetings begin with, as Danish network and steering groups use them. */
const templates: Record<TemplateName, Record<Language, readonly TemplateItem[]>> = {
  network: {
    da: [
      open('Ordstyrer og referent', 'decision'),
      open(
        'Referater',
        'approval',
        'Godkendelse af det seneste referat',
        'Gennemgang af det seneste referat',
        'Eventuelt nyt fra øvrige SSP-referater',
      ),
      open(
        'Generelle kriminalitetsforebyggende tiltag i området',
        'discussion',
        'Orientering om igangværende tiltag',
        'Drøftelse af eventuelle nye tiltag',
      ),
      open(
        'Specifikke kriminalitetsforebyggende tiltag',
        'discussion',
        'Seneste kriminalitetsstatistik',
        'Status på igangværende tiltag',
        'Drøftelse af eventuelle nye tiltag',
      ),
      closed(
        'Særlige individuelle unge/grupper',
        'discussion',
        'Opsamling fra sidst',
        'Koordinering af aftaler',
        'Nye unge',
        'Koordinering af nye aftaler',
      ),
      open('Gensidig orientering: skole, social, politi og fritid', 'information'),
      open('Eventuelt, herunder fastlæggelse af næste møde', 'message'),
    ],
    en: [
      open('Moderator and minute-taker', 'decision'),
      open(
        'Minutes',
        'approval',
        'Approval of the latest minutes',
        'Review of the latest minutes',
        'News from other SSP minutes, if any',
      ),
      open(
        'General crime prevention in the area',
        'discussion',
        'News of current measures',
        'Discussion of new measures',
      ),
      open(
        'Specific crime prevention',
        'discussion',
        'Latest crime statistics',
        'Status of current measures',
        'Discussion of new measures',
      ),
      closed(
        'Particular young people and groups',
        'discussion',
        'Follow-up from last time',
        'Coordination of agreements',
        'New young people',
        'Coordination of new agreements',
      ),
      open('News from each other: school, social services, police and leisure', 'information'),
      open('Any other business, and the next meeting', 'message'),
    ],
  },
  steering: {
    da: [
      open('Godkendelse af dagsorden', 'approval'),
      open('Godkendelse af referat fra sidste møde', 'approval'),
      open('Sager til beslutning', 'decision'),
      open('Meddelelser fra politiet', 'message'),
      open('Meddelelser fra forvaltningerne', 'message'),
      open('Eventuelt', 'message'),
      closed('Lukket sag', 'decision'),
    ],
    en: [
      open('Approval of the agenda', 'approval'),
      open('Approval of the minutes of the last meeting', 'approval'),
      open('Cases for decision', 'decision'),
      open('Messages from the police', 'message'),
      open('Messages from the departments', 'message'),
      open('Any other business', 'message'),
      closed('Closed case', 'decision'),
    ],
  },
  empty: { da: [], en: [] },
};

export const templateItems = (name: TemplateName, language: Language): readonly TemplateItem[] =>
  templates[name][language];
