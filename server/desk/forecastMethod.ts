import type { LocalisedText } from '../law/law.ts';
import { paceDays } from './forecastDays.rules.ts';

/** How the forecast is reckoned, as it stands beside the figures. */
export const forecastMethod: LocalisedText = {
  kk: `Қарқын – орындаушы соңғы ${paceDays} жұмыс күнінде аяқтаған кезеңдердің саны, ол жұмыста болған күндерге бөлінген; бестен аз кезең аяқталса, басқа орындаушылардың жалпы қарқыны алынады. Істер мерзімі бойынша кезекпен алынады, әрқайсысы бір кезеңді қажет етеді; бүгінгі күн толық есептеледі, болмаған күндер есептелмейді. Кезегі заңды мерзімінің соңғы күнінен кейін келетін іс мерзімінен өтеді деп болжанады. Орындаушысы жоқ істер болжамға кірмейді және бөлек көрсетіледі.`,
  ru: `Темп – число этапов, которые исполнитель завершил за последние ${paceDays} рабочих дней, деленное на дни его присутствия; если завершено менее пяти этапов, берется общий темп остальных исполнителей. Дела берутся по очереди в порядке сроков, каждое требует одного этапа; сегодняшний день считается целиком, дни отсутствия не считаются. Дело, очередь которого наступает после последнего дня законного срока, считается прогнозной просрочкой. Дела без исполнителя в прогноз не входят и показаны отдельно.`,
  en: `The pace is the number of stages the officer finished in the last ${paceDays} working days, divided by the days they were there; where they finished fewer than five, the common pace of the other officers is taken. Cases are taken in the order they are due, and each takes one stage; today counts whole, days of absence do not count. A case whose turn comes after the last day of its lawful term is forecast to breach. Cases without an officer are not forecast and are shown apart.`,
};
