import type { ComplaintReasonId } from '../complaints/complaintGuard.rules.ts';
import type { Conflict } from '../complaints/conflict.rules.ts';
import type { Facts } from '../errors.ts';
import type { Language, LocalisedText } from '../law/law.ts';
import { complaintStageNameOf } from '../law/names.ts';

/** Why an act on a complaint cannot be done now, and what to do instead. `{name}` stands for a fact of the complaint. */
export const complaintReasons = {
  otherComplaintStage: {
    kk: 'Шағым қазір «{stage}» кезеңінде, ал бұл әрекет басқа кезеңде орындалады. Осы кезеңде мүмкін әрекетті таңдаңыз.',
    ru: 'Жалоба сейчас на этапе «{stage}», а это действие выполняется на другом этапе. Выберите действие, возможное на этом этапе.',
    en: 'The complaint is at the stage “{stage}”, and this act belongs to another. Choose an act of this stage.',
  },
  alreadySatisfied: {
    kk: 'Шағым бойынша қабылданған шара тіркелген. Шағым берушіге жауап беріңіз немесе шағымды әкімшілік іспен бірге жіберіңіз.',
    ru: 'Мера, принятая по жалобе, уже зафиксирована. Ответьте подателю жалобы либо направьте жалобу с административным делом.',
    en: 'What was done to satisfy the complaint is recorded. Answer the complainant, or forward the complaint with the file.',
  },
  alreadyAnswered: {
    kk: 'Шағымға жауап берілген. Шағым әлі жіберілмеген болса, оны әкімшілік іспен бірге шағымды қарайтын органға жіберіңіз.',
    ru: 'Ответ на жалобу уже дан. Если жалоба еще не направлена, направьте ее с административным делом в орган, рассматривающий жалобу.',
    en: 'The complaint has been answered. If it has not been forwarded yet, forward it with the file to the reviewing body.',
  },
  alreadyForwarded: {
    kk: 'Шағым әкімшілік іспен бірге шағымды қарайтын органға жіберілген. Сол органның шешімін күтіңіз.',
    ru: 'Жалоба с административным делом уже направлена в орган, рассматривающий жалобу. Дождитесь его решения.',
    en: 'The complaint has been forwarded with the file to the reviewing body. Wait for its decision.',
  },
  notForwardedFromHere: {
    kk: 'Шағым шағымды қарайтын органға тікелей берілген, көрсетілетін қызметті беруші оны қарамайды. Сол органның шешімін күтіңіз.',
    ru: 'Жалоба подана непосредственно в орган, рассматривающий жалобу, услугодатель ее не рассматривает. Дождитесь решения этого органа.',
    en: 'The complaint went straight to the reviewing body, so the provider does not consider it. Wait for the decision of that body.',
  },
  forwardInstead: {
    kk: 'Шағым көрсетілетін қызметті берушінің өз шешіміне, әрекетіне (әрекетсіздігіне) жасалған, сондықтан ол қайта жолданбайды. Оны әкімшілік іспен бірге шағымды қарайтын органға жіберіңіз.',
    ru: 'Жалоба подана на решение, действие (бездействие) самого услугодателя, поэтому не перенаправляется. Направьте ее с административным делом в орган, рассматривающий жалобу.',
    en: "The complaint is about the provider's own decision, act or omission, so it is not redirected. Forward it with the file to the reviewing body.",
  },
  takenAlready: {
    kk: 'Бұл шағымды сіз қарауға қабылдағансыз. Оны зерделеп, шешім қабылдаңыз.',
    ru: 'Эта жалоба уже принята вами к рассмотрению. Изучите ее и примите решение.',
    en: 'You have taken this complaint already. Review it and decide.',
  },
  takenByAnother: {
    kk: 'Шағымды басқа қызметкер қарап жатыр: {officer} – шешімді сол қызметкер қабылдайды. Қажет болса, соған жүгініңіз.',
    ru: 'Жалобу рассматривает другой сотрудник: {officer} – решение принимает этот сотрудник. При необходимости обратитесь к нему.',
    en: 'Another reviewer has taken the complaint: {officer} – the decision is theirs. Turn to them if need be.',
  },
  conflictOfInterest: {
    kk: 'Бұл шағымды қарауға құқығыңыз жоқ: {conflict}. Шағымды сол органның басқа қызметкеріне беріңіз.',
    ru: 'Вы не вправе рассматривать эту жалобу: {conflict}. Передайте ее другому сотруднику этого органа.',
    en: 'You may not review this complaint: {conflict}. Leave it to another officer of the body.',
  },
  noCaseToReopen: {
    kk: 'Күшін жоюға болатын шешім жоқ: шағым шешім қабылданған іске байланыстырылмаған. Шешімнің басқа түрін таңдаңыз.',
    ru: 'Отменять нечего: жалоба не связана с делом, по которому принято решение. Выберите другой вид решения по жалобе.',
    en: 'There is nothing to annul: the complaint is about no case with a decision. Choose another kind of decision.',
  },
  decisionNotForSubject: {
    kk: 'Шағымның нысанасы бойынша мұндай шешім қабылданбайды: шешімнің ғана күші жойылады немесе күшінде қалдырылады, ал әрекетке немесе әрекетсіздікке шағым қайтарылады не қанағаттандырусыз қалдырылады. Тізімнен басқа шешімді таңдаңыз.',
    ru: 'По этому предмету жалобы такое решение не принимается: отменить или оставить в силе можно только решение, а жалоба на действие или бездействие возвращается услугодателю либо оставляется без удовлетворения. Выберите другое решение из списка.',
    en: 'The subject of the complaint does not admit this decision: only a decision is annulled or upheld, and a complaint about an act or an omission is sent back or dismissed. Choose another decision from the list.',
  },
  notYourRole: {
    kk: 'Бұл шағым бойынша мұндай әрекет сіздің өкілеттігіңізге кірмейді. Шағымды қарап жатқан қызметкерге немесе басшыға жүгініңіз.',
    ru: 'Это действие по жалобе не входит в ваши полномочия. Обратитесь к сотруднику, рассматривающему жалобу, или к руководителю.',
    en: 'This act on the complaint is not within your powers. Turn to whoever considers the complaint, or to the head.',
  },
} as const satisfies Record<ComplaintReasonId | 'notYourRole', LocalisedText>;

/** A complaint that is over offers no act but a note of the court. */
const closed: LocalisedText = {
  kk: 'Шағымды қарау аяқталған, бұл әрекет енді орындалмайды. Жаңа мән-жай болса, жаңа шағым тіркеледі.',
  ru: 'Рассмотрение жалобы завершено, это действие по ней уже не выполняется. При новых обстоятельствах регистрируется новая жалоба.',
  en: 'The complaint is closed and this act can no longer be done. If anything new has come up, a new complaint is recorded.',
};

/** As a part of a sentence, addressed to the reviewer. */
const conflictWords = {
  isTheOfficial: {
    kk: 'шағым сіздің өз шешіміңізге, әрекетіңізге немесе әрекетсіздігіңізге жасалған',
    ru: 'обжалуется ваше собственное решение, действие или бездействие',
    en: 'it is about your own decision, act or omission',
  },
  tookPart: {
    kk: 'сіз шағым жасалған іс бойынша әрекеттерге қатысқансыз',
    ru: 'вы участвовали в действиях по делу, на которое подана жалоба',
    en: 'you took part in the acts on the case it is about',
  },
  directsTheUnit: {
    kk: 'шағым сіз басқаратын немесе басқарған бөлімшенің не көрсетілетін қызметті берушінің жұмысына жасалған',
    ru: 'обжалуется работа подразделения или услугодателя, которым вы руководите или руководили',
    en: 'it is about a unit or a provider that you direct or have directed',
  },
} as const satisfies Record<Conflict, LocalisedText>;

export type ComplaintReasonTextId = keyof typeof complaintReasons;

export function isComplaintReasonTextId(id: unknown): id is ComplaintReasonTextId {
  return typeof id === 'string' && Object.hasOwn(complaintReasons, id);
}

export function complaintReasonText(id: ComplaintReasonTextId, facts: Facts, language: Language): string {
  const text: LocalisedText = id === 'otherComplaintStage' && facts.stage === 'closed' ? closed : complaintReasons[id];
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => factInWords(name, facts[name], language));
}

/** The same as a sentence of its own: shown to the reviewer before any act is tried. */
export function conflictText(conflict: Conflict, language: Language): string {
  const words = conflictWords[conflict][language];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function factInWords(name: string, fact: unknown, language: Language): string {
  switch (name) {
    case 'stage':
      return complaintStageNameOf(fact, language);
    case 'conflict':
      return isConflict(fact) ? conflictWords[fact][language] : '–';
    default:
      return typeof fact === 'string' && fact !== '' ? fact : '–';
  }
}

function isConflict(fact: unknown): fact is Conflict {
  return typeof fact === 'string' && Object.hasOwn(conflictWords, fact);
}
