import type { LocalisedText } from './law.ts';

export interface Region {
  readonly code: string;
  readonly name: LocalisedText;
  readonly centre: string;
  /** IANA zone: the legal day and hour of a department are local. */
  readonly timezone: string;
  /** First day of the region; null for those older than the service. */
  readonly since: string | null;
}

/** Regions and cities of republican significance; whether each has a department of its own is not verified. */
export const regions: readonly Region[] = [
  {
    code: 'abai',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    centre: 'Семей',
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'akmola',
    name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
    centre: 'Көкшетау',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'aktobe',
    name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
    centre: 'Ақтөбе',
    timezone: 'Asia/Aqtobe',
    since: null,
  },
  {
    code: 'almaty-region',
    name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
    centre: 'Қонаев',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'atyrau',
    name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
    centre: 'Атырау',
    timezone: 'Asia/Atyrau',
    since: null,
  },
  {
    code: 'west-kazakhstan',
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
    centre: 'Орал',
    timezone: 'Asia/Oral',
    since: null,
  },
  {
    code: 'zhambyl',
    name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
    centre: 'Тараз',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'zhetysu',
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetysu Region' },
    centre: 'Талдықорған',
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'karaganda',
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
    centre: 'Қарағанды',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'kostanay',
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
    centre: 'Қостанай',
    timezone: 'Asia/Qostanay',
    since: null,
  },
  {
    code: 'kyzylorda',
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
    centre: 'Қызылорда',
    timezone: 'Asia/Qyzylorda',
    since: null,
  },
  {
    code: 'mangystau',
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
    centre: 'Ақтау',
    timezone: 'Asia/Aqtau',
    since: null,
  },
  {
    code: 'pavlodar',
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    centre: 'Павлодар',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'north-kazakhstan',
    name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
    centre: 'Петропавл',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'turkistan',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    centre: 'Түркістан',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'ulytau',
    name: { kk: 'Ұлытау облысы', ru: 'область Улытау', en: 'Ulytau Region' },
    centre: 'Жезқазған',
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'east-kazakhstan',
    name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
    centre: 'Өскемен',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'astana',
    name: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana city' },
    centre: 'Астана',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'almaty',
    name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' },
    centre: 'Алматы',
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'shymkent',
    name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent city' },
    centre: 'Шымкент',
    timezone: 'Asia/Almaty',
    since: null,
  },
];
