import { complaintDecisions } from '../law/complaints.ts';
import { channels, groundIds, type Language, languages, type LocalisedText, services, stageIds } from '../law/law.ts';
import { complaintDecisionName, groundName, stageName } from '../law/names.ts';
import { channelNames, outcomeNames, serviceNames } from './exportWords.ts';

/** What the words in the cells of the table of cases mean. */
export type Values = Readonly<Record<string, LocalisedText>>;

const inEach = (text: (language: Language) => string) =>
  Object.fromEntries(languages.map(language => [language, text(language)])) as unknown as LocalisedText;

const namedBy = <Id extends string>(ids: readonly Id[], name: (id: Id, language: Language) => string): Values =>
  Object.fromEntries(ids.map(id => [id, inEach(language => name(id, language))]));

export const serviceValues = namedBy(services, (id, language) => serviceNames[id][language]);
export const channelValues = namedBy(channels, (id, language) => channelNames[id][language]);
export const stageValues = namedBy(stageIds, stageName);
export const outcomeValues: Values = outcomeNames;
export const groundValues = namedBy(groundIds, groundName);

export const documentKindValues: Values = {
  diploma: { kk: 'диплом', ru: 'диплом', en: 'diploma' },
  diplomaSupplement: { kk: 'дипломға қосымша', ru: 'приложение к диплому', en: 'diploma supplement' },
  supplement: { kk: 'қосымша', ru: 'приложение', en: 'supplement' },
  transcript: { kk: 'транскрипт', ru: 'транскрипт', en: 'transcript' },
  certificate: { kk: 'куәлік', ru: 'свидетельство', en: 'certificate' },
  attestat: { kk: 'аттестат', ru: 'аттестат', en: 'school-leaving certificate' },
  schoolCertificate: { kk: 'аттестат', ru: 'аттестат', en: 'school-leaving certificate' },
  birthCertificate: { kk: 'туу туралы куәлік', ru: 'свидетельство о рождении', en: 'birth certificate' },
  marriageCertificate: {
    kk: 'неке қию туралы куәлік',
    ru: 'свидетельство о заключении брака',
    en: 'marriage certificate',
  },
  notarialDocument: { kk: 'нотариаттық құжат', ru: 'нотариальный документ', en: 'notarial document' },
  courtDecision: { kk: 'сот шешімі', ru: 'решение суда', en: 'court decision' },
  other: { kk: 'өзге құжат', ru: 'иной документ', en: 'another document' },
};

export const hearingValues: Values = {
  scheduled: { kk: 'тағайындалған', ru: 'назначено', en: 'scheduled' },
  held: { kk: 'өткізілген', ru: 'проведено', en: 'held' },
  notAttended: { kk: 'өтініш беруші келмеген', ru: 'заявитель не явился', en: 'the applicant did not come' },
  postponed: { kk: 'кейінге қалдырылған', ru: 'отложено', en: 'postponed' },
  replaced: { kk: 'басқа уақытқа ауыстырылған', ru: 'перенесено', en: 'put to another time' },
  withdrawn: { kk: 'алып тасталған', ru: 'снято', en: 'withdrawn' },
};

export const preliminaryValues: Values = {
  refusal: { kk: 'бас тарту', ru: 'отказ', en: 'refusal' },
  apostille: { kk: 'апостиль қою', ru: 'апостиль', en: 'apostille' },
  withdrawn: { kk: 'кері қайтарылған', ru: 'отозвано', en: 'withdrawn' },
  annulled: { kk: 'шағым бойынша күші жойылған', ru: 'отменено по жалобе', en: 'annulled on a complaint' },
};

export const complaintValues: Values = {
  ...namedBy(complaintDecisions, complaintDecisionName),
  satisfied: { kk: 'талаптар қанағаттандырылды', ru: 'требования удовлетворены', en: 'the demands were met' },
  decided: { kk: 'шешім қабылданды', ru: 'принято решение', en: 'decided' },
  answered: { kk: 'жауап берілді', ru: 'дан ответ', en: 'answered' },
  redirected: { kk: 'басқа органға жолданды', ru: 'перенаправлена', en: 'sent to another body' },
  withdrawn: { kk: 'кері қайтарып алынды', ru: 'отозвана', en: 'withdrawn' },
};
