import { describe, expect, it } from 'vitest';
import { rankDecisions } from './rank-decisions.ts';

const decision = (title: string, text = '', about = '', date = '2020-01-01') => ({
  ...{ title, text, about },
  meeting: { meetingId: date, title: 'Møde', date },
});

const decisions = [
  decision('Knallertkørsel på stierne', 'Politiet kontrollerer om fredagen.'),
  decision('Temaaften for forældre', 'Holdes i maj, hvis skolerne kan.'),
  decision('Lys på stien bag skolen', 'Godkendt.', 'Beboerne er utrygge, og der køres på knallert om aftenen.'),
  decision('Alkohol til sidste skoledag', 'Forældrene skriver under på en aftale.'),
  decision('Digital dannelse', 'Klasserne får undervisning i billeddeling.'),
  decision('Godkendelse af dagsorden', 'Godkendt.'),
  decision('Meddelelser', 'Ingen.'),
  decision('Elløbehjul ved stationen', 'Kommunen sætter skilte op.'),
  decision('Fravær i udskolingen', 'Planen følges.', 'Bekymrende skolefravær i tre klasser.'),
  decision('Cykeltyverier ved skolen', 'Parkeringen flyttes.'),
  decision('Rusmiddelpolitik', 'Sendes i høring.'),
  decision('Handleplan', 'Godkendt.', 'Sporene er rusmidler, fritid og fravær.'),
  decision('Budget for året', '20.000 kr. til en sommertur.'),
];

const found = (about: string) => rankDecisions(decisions, about).map(({ title }) => title);

describe('the decisions that a question is about', () => {
  it.each([
    ['knallerter', 'Knallertkørsel på stierne'],
    ['knallert', 'Knallertkørsel på stierne'],
    ['KNALLERTEN', 'Knallertkørsel på stierne'],
    ['stien', 'Lys på stien bag skolen'],
    ['lyset', 'Lys på stien bag skolen'],
    ['forældreaftener', 'Temaaften for forældre'],
    ['temaaftenen for foraeldre', 'Temaaften for forældre'],
    ['billeder', 'Digital dannelse'],
    ['undervisningen', 'Digital dannelse'],
    ['alkohl', 'Alkohol til sidste skoledag'],
    ['skoledagen', 'Alkohol til sidste skoledag'],
    ['det med knallerterne', 'Knallertkørsel på stierne'],
    ['knallertproblemer', 'Knallertkørsel på stierne'],
    ['løbehjulene', 'Elløbehjul ved stationen'],
    ['skolefravær', 'Fravær i udskolingen'],
    ['cykler', 'Cykeltyverier ved skolen'],
    ['rusmidler', 'Rusmiddelpolitik'],
    ['budgettet', 'Budget for året'],
  ])('%j finds “%s” first', (about, title) => {
    expect(found(about)[0]).toBe(title);
  });

  it('are found by what was presented too, after those whose title says it', () => {
    expect(found('knallerter')).toEqual(['Knallertkørsel på stierne', 'Lys på stien bag skolen']);
  });

  it.each(['svømmehallen', 'xyzzy', '', '???', 'og på den'])('%j finds nothing by chance', (about) => {
    expect(found(about)).toEqual([]);
  });

  it('are the newest first where they fit alike', () => {
    const twice = [decision('Temadag', '', '', '2019-05-01'), decision('Temadag', '', '', '2020-05-01')];
    expect(rankDecisions(twice, 'temadage').map(({ meeting }) => meeting.date)).toEqual(['2020-05-01', '2019-05-01']);
  });

  it('are found among thousands', () => {
    const many = Array.from({ length: 4000 }, (_, n) =>
      decision(
        `Sag ${n} om vej${n % 97}`,
        `Beslutning ${n}. Godkendt som indstillet af forvaltningen i område ${n % 31}.`,
      ),
    );
    const begun = performance.now();
    expect(rankDecisions([...many, ...decisions], 'knallerter')[0]?.title).toBe('Knallertkørsel på stierne');
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});
