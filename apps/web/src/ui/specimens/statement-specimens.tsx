import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Column, ColumnGrid, ColumnQuote, ColumnSection } from '../column.tsx';
import { FactStrip } from '../fact-strip.tsx';
import { DissentLine, StatementCard } from '../statement-card.tsx';
import { Tag } from '../tag.tsx';
import { type Voice, VoiceBadge } from '../voice-badge.tsx';
import { Specimen } from './specimen.tsx';

/** The invented family of the component page. */
export const voices = {
  mother: { name: 'mama', tone: 'family-mother' },
  father: { name: 'Karim', tone: 'family-father' },
  kid: { name: 'Yara', tone: 'kid' },
  network: { name: 'oma Els', tone: 'network' },
  neighbour: { name: 'Dries', tone: 'network' },
  teacher: { name: 'juf Joke', tone: 'professional' },
  consultant: { name: 'Sofie', tone: 'professional' },
  other: { name: 'Zoë Çelik', tone: 'other' },
} as const satisfies Record<string, Voice>;

export function StatementSpecimens() {
  const { t } = useTranslation('components');
  return (
    <>
      <Specimen name="FactStrip" layout="block">
        <FactStrip
          label={t('facts.label')}
          facts={[
            { label: t('facts.agreements'), value: t('facts.agreementsValue'), share: 1.2 },
            {
              label: t('facts.incident'),
              value: <b>{t('facts.incidentDay')}</b>,
              note: t('facts.incidentValue'),
            },
            {
              label: t('facts.call'),
              value: <b className="num">{t('facts.callFirst')}</b>,
              note: t('facts.callNext'),
            },
            { label: t('facts.next'), value: <b>{t('facts.nextValue')}</b>, note: t('facts.unknown') },
          ]}
        />
      </Specimen>
      <Specimen name="VoiceBadge">
        {Object.values(voices).map((voice) => (
          <VoiceBadge key={voice.name} {...voice} />
        ))}
        <VoiceBadge {...voices.mother} size="big" />
        <VoiceBadge {...voices.kid} size="huge" />
      </Specimen>
      <Specimen name="Column, ColumnSection, StatementCard" layout="block">
        <ColumnGrid>
          <Column
            tone="worry"
            title={t('columns.worries')}
            count={3}
            footer={
              <Button variant="quiet" size="small" icon="plus" kbd="Z">
                {t('addWorry')}
              </Button>
            }
          >
            <ColumnSection title={t('columns.danger')} kind="plain">
              <ColumnQuote tone="worry">{t('words.danger')}</ColumnQuote>
            </ColumnSection>
            <ColumnSection title={t('columns.harm')}>
              <StatementCard
                words={t('words.door')}
                voice={voices.kid}
                meta={<a href="#StatementCard">{t('words.doorSource')}</a>}
                actions={<Button variant="quiet" size="small" icon="more" aria-label={t('more')} />}
              />
              <StatementCard
                words={t('words.asleep')}
                voice={voices.teacher}
                meta={t('words.paragraph')}
                confidence={
                  <Tag tone="attention" icon="lock">
                    {t('words.confidence')}
                  </Tag>
                }
              />
              <StatementCard
                words={t('words.oneEye')}
                voice={voices.network}
                meta={t('words.paragraph')}
                dissent={<DissentLine voice={voices.mother}>{t('words.dissent')}</DissentLine>}
              />
              <StatementCard words={t('words.police')} voice={null} unknownVoice={t('words.whoSays')} />
            </ColumnSection>
          </Column>
          <Column tone="well" title={t('columns.well')} count={2}>
            <ColumnSection title={t('columns.safety')}>
              <StatementCard words={t('words.weekends')} voice={voices.network} meta={t('words.log')} />
              <StatementCard
                words={t('words.outside')}
                voice={voices.father}
                flags={<Tag tone="well">{t('tag.safety')}</Tag>}
              />
              <StatementCard
                look="ghost"
                words={t('words.called')}
                voice={voices.kid}
                meta={t('words.ghost')}
              />
            </ColumnSection>
          </Column>
          <Column tone="must" title={t('columns.must')} count={1}>
            <ColumnSection title={t('columns.goal')} kind="plain">
              <ColumnQuote tone="must">{t('words.goal')}</ColumnQuote>
            </ColumnSection>
            <ColumnSection title={t('columns.bottomLines')}>
              <StatementCard
                words={t('words.bottomLine')}
                voice={voices.consultant}
                flags={
                  <>
                    <Tag tone="well">{t('tag.agreements')}</Tag>
                    <Tag tone="attention">{t('tag.open')}</Tag>
                  </>
                }
              />
            </ColumnSection>
          </Column>
        </ColumnGrid>
      </Specimen>
      <Specimen name="Card" layout="block">
        <Card title={t('card.title')} aside={t('card.aside')}>
          <p>{t('card.text')}</p>
        </Card>
        <Card title={t('card.proposal')} look="dashed" level={3}>
          <p className="serif">{t('words.dissent')}</p>
        </Card>
      </Specimen>
    </>
  );
}
