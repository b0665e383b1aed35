import type { Language, LocalisedText } from '../law/law.ts';
import type { PlanBreach } from './hearingPlan.rules.ts';

/** Why a notice now is too late, in words. */
const texts: Readonly<Record<PlanBreach['id'], LocalisedText>> = {
  noticeTooLate: {
    kk: 'Хабарлама мерзім аяқталғанға дейін кемінде 3 жұмыс күні бұрын жіберілуге тиіс еді.',
    ru: 'Уведомление следовало направить не позднее чем за 3 рабочих дня до окончания срока.',
    en: 'The notice had to go out at least 3 working days before the end of the term.',
  },
  noDayForTheAct: {
    kk: 'Хабарланған күннен кейінгі 3-жұмыс күніне дейін ештеңеге қол қойылмайды, ал жіберу күнінен кейін қол қоюға болмайды.',
    ru: 'До 3-го рабочего дня после уведомления ничего не подписывают, а к этому дню срок отправки уже пройдет.',
    en: 'Nothing is signed before the 3rd working day after the notification, and by then the day of dispatch has passed.',
  },
};

export function planBreachText(id: PlanBreach['id'], language: Language): string {
  return texts[id][language];
}
