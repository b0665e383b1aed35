import type { LocalisedText } from '../law/law.ts';

export const newYear = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
export const christmas = { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' };
export const womensDay = {
  kk: 'Халықаралық әйелдер күні',
  ru: 'Международный женский день',
  en: 'International Women’s Day',
};
export const nauryz = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' };
export const unityDay = {
  kk: 'Қазақстан халқының бірлігі мерекесі',
  ru: 'Праздник единства народа Казахстана',
  en: 'Day of Unity of the People of Kazakhstan',
};
export const defenderDay = {
  kk: 'Отан қорғаушы күні',
  ru: 'День защитника Отечества',
  en: 'Defender of the Fatherland Day',
};
export const victoryDay = { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' };
export const capitalDay = { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' };
export const constitutionDay = { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' };
export const republicDay = { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' };
export const firstPresidentDay = {
  kk: 'Тұңғыш Президент күні',
  ru: 'День Первого Президента',
  en: 'Day of the First President',
};
export const independenceDay = { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' };
export const kurbanAit = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан айта',
  en: 'First day of Kurban Ait',
};

function written(date: string): LocalisedText {
  const day = Temporal.PlainDate.from(date);
  const inLocale = (locale: string) => day.toLocaleString(locale, { dateStyle: 'long' });
  return { kk: inLocale('kk-KZ'), ru: inLocale('ru-RU'), en: inLocale('en-GB') };
}

export function inLieuName(holidayDate: string, holiday: LocalisedText): LocalisedText {
  const on = written(holidayDate);
  return {
    kk: `Демалыс күніне тура келген мереке үшін: ${holiday.kk}, ${on.kk}`,
    ru: `За праздник, совпавший с выходным: ${holiday.ru}, ${on.ru}`,
    en: `Day off in lieu of ${holiday.en}, ${on.en}`,
  };
}

export function movedName(from: string): LocalisedText {
  const on = written(from);
  return {
    kk: `Үкімет шешімімен ауыстырылған демалыс күні (${on.kk} орнына)`,
    ru: `Выходной, перенесенный решением Правительства (вместо ${on.ru})`,
    en: `Day off moved by the Government (in place of ${on.en})`,
  };
}

export function workedName(dayOff: string): LocalisedText {
  const on = written(dayOff);
  return {
    kk: `Жұмыс күні: демалыс ауыстырылды (${on.kk})`,
    ru: `Рабочий день: выходной перенесен (${on.ru})`,
    en: `Working day: its day off was moved to ${on.en}`,
  };
}
